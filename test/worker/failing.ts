/** A binding of which the `nth` call (from 1) of one method throws; everything else goes to the real one. */
export function failing<B extends object>(binding: B, method: keyof B & string, nth = 1): B {
  let calls = 0;
  return new Proxy(binding, {
    get(target, name) {
      const value = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]) => {
        if (name === method && ++calls === nth) throw new Error(`${method} fails`);
        return Reflect.apply(value, target, args);
      };
    },
  });
}
