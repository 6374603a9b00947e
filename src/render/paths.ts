/** Where things are on the site, by their ids. */
export const leaderPath = (id: string) => `/leaders/${encodeURIComponent(id)}`;
export const topicPath = (id: string) => `/topics/${encodeURIComponent(id)}`;
export const articlePath = (id: string) => `/articles/${encodeURIComponent(id)}`;
