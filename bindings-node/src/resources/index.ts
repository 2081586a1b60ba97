// Written by hostler-codegen from api/. Do not edit.
import { Resource } from "../resource.js";
import { Agents } from "./agents.js";
import { DeploymentRuns } from "./deployment_runs.js";
import { Deployments } from "./deployments.js";
import { Dreams } from "./dreams.js";
import { Environments } from "./environments.js";
import { Files } from "./files.js";
import { MemoryStores } from "./memory_stores.js";
import { Models } from "./models.js";
import { Sessions } from "./sessions.js";
import { Skills } from "./skills.js";
import { Tunnels } from "./tunnels.js";
import { UserProfiles } from "./user_profiles.js";
import { Vaults } from "./vaults.js";

export * from "./agents.js";
export * from "./deployment_runs.js";
export * from "./deployments.js";
export * from "./dreams.js";
export * from "./environments.js";
export * from "./files.js";
export * from "./memory_stores.js";
export * from "./models.js";
export * from "./sessions.js";
export * from "./skills.js";
export * from "./tunnels.js";
export * from "./user_profiles.js";
export * from "./vaults.js";

/** The resources as attributes of a client. */
export class Roots extends Resource {
  /** The operations `agents.*`. */
  get agents(): Agents {
    return new Agents(this.transport);
  }

  /** The operations `deployment_runs.*`. */
  get deploymentRuns(): DeploymentRuns {
    return new DeploymentRuns(this.transport);
  }

  /** The operations `deployments.*`. */
  get deployments(): Deployments {
    return new Deployments(this.transport);
  }

  /** The operations `dreams.*`. */
  get dreams(): Dreams {
    return new Dreams(this.transport);
  }

  /** The operations `environments.*`. */
  get environments(): Environments {
    return new Environments(this.transport);
  }

  /** The operations `files.*`. */
  get files(): Files {
    return new Files(this.transport);
  }

  /** The operations `memory_stores.*`. */
  get memoryStores(): MemoryStores {
    return new MemoryStores(this.transport);
  }

  /** The operations `models.*`. */
  get models(): Models {
    return new Models(this.transport);
  }

  /** The operations `sessions.*`. */
  get sessions(): Sessions {
    return new Sessions(this.transport);
  }

  /** The operations `skills.*`. */
  get skills(): Skills {
    return new Skills(this.transport);
  }

  /** The operations `tunnels.*`. */
  get tunnels(): Tunnels {
    return new Tunnels(this.transport);
  }

  /** The operations `user_profiles.*`. */
  get userProfiles(): UserProfiles {
    return new UserProfiles(this.transport);
  }

  /** The operations `vaults.*`. */
  get vaults(): Vaults {
    return new Vaults(this.transport);
  }
}
