export async function* readMailFile() {}
export async function* readMailbox() {}
