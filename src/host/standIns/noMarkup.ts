/** Stands in the build for what would write elements as markup again, where pages become plain words. */
export function render(): never {
  throw new Error('No markup is written here.');
}
