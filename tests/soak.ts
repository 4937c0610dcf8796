/**
 * @file Whether tests of random inputs try as many as once per change is worth: `npm run soak`. `npm test` tries a few.
 */
export const SOAK = process.env["SOAK"] === "1";
