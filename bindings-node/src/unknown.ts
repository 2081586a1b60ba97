/**
 * Stands in types for any text that this version does not list. It is never the
 * value itself: at run time there is the server's own text.
 */
export type UnknownText = "(unknown)";

/** A member of a union that this version does not know, with all its fields. */
export type Unknown<Tag extends string> = { [key in Tag]: UnknownText } & { [key: string]: unknown };
