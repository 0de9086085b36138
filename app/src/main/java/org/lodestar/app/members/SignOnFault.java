package org.lodestar.app.members;

/** Why somebody who came back from the provider of sign-on is not let in. */
public enum SignOnFault {
  /** Nothing was begun in this browser, or it was used up, or too long ago. */
  NOT_BEGUN,
  /** The provider says no, or somebody went back there. */
  SAID_NO,
  /** The provider cannot be asked. */
  AWAY,
  /** Many begin from one place and do not come back. */
  TOO_MANY,
  /** What the provider said does not hold. */
  UNFIT,
  /** Nobody here is linked with this account there, or may not enter. */
  STRANGER,
  /** Somebody else is signed in here than went there. */
  OTHER_WORKER,
  /** This account there is linked with somebody else here. */
  TAKEN
}
