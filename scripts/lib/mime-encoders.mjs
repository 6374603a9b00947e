// What src/deliver/mime.ts takes from nodemailer.
export { encodeWord, encodeWords, foldLines, quoteString } from 'nodemailer/lib/mime-funcs';
export { encode, wrap } from 'nodemailer/lib/qp';
