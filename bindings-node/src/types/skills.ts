// Written by hostler-codegen from api/. Do not edit.
/** Skills. */

import type { Uploadable } from "../upload.js";

/** A new skill. */
export interface SkillCreateParams {
  /** One line of at most 255 characters. Left out or null: the name in SKILL.md. */
  display_name?: string | null;
  /** Files in one folder, with SKILL.md at its root. */
  files: Array<Uploadable>;
}

/** Instructions and files that an agent loads when it needs them. */
export interface Skill {
  /** Identifier (`skill_…`). */
  id: string;
  type: "skill";
  /** When it was made (RFC 3339). */
  created_at: string;
  /** Name for people; need not be unique. */
  display_name: string;
  /** Its newest version (`skver_…`). */
  latest_version_id: string;
  /** Where it comes from. */
  source: SkillSource;
  /** When it last changed (RFC 3339). */
  updated_at: string;
}

/** Where a skill comes from. */
export interface SkillSource {
  /** Where it comes from. */
  type: SkillSourceType;
}

/** Where a skill comes from. */
export type SkillSourceType =
  | "custom"
  | "anthropic"
  | "anthropic_example"
  | "plugin"
  | (string & {});

/** A skill is gone. */
export interface DeletedSkill {
  /** Identifier; opaque, never parsed by clients. */
  id: string;
  type: "skill_deleted";
}

/** A new version of a skill. */
export interface SkillVersionCreateParams {
  /** Files in one folder, with SKILL.md at its root. */
  files: Array<Uploadable>;
}

/** One version of a skill. */
export interface SkillVersion {
  /** Identifier (`skver_…`). */
  id: string;
  type: "skill_version";
  /** When it was made (RFC 3339). */
  created_at: string;
  /** What the skill is for, from SKILL.md. */
  description: string;
  /** Name of its folder; fixed by the first upload. */
  name: string;
  /** The skill (`skill_…`). */
  skill_id: string;
}

/** A version of a skill is gone. */
export interface DeletedSkillVersion {
  /** Identifier; opaque, never parsed by clients. */
  id: string;
  type: "skill_version_deleted";
}
