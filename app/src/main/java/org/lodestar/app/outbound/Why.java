package org.lodestar.app.outbound;

/** Why a call has no answer. Each has words: {@code outbound.why.…}. */
public enum Why {
  /** Not one address of a web server: no host, a password in it, something hidden in it. */
  NOT_AN_ADDRESS,
  /** Nobody named this server for this purpose. */
  NOT_NAMED,
  /** Without TLS. */
  NOT_SECURE,
  /** It lies inside the network, or leads there. */
  INSIDE,
  UNKNOWN_HOST,
  NO_CONNECTION,
  /** The network's own proxy does not let the call out. */
  PROXY,
  /** It does not show that it is who it says. */
  BAD_CERTIFICATE,
  TOO_SLOW,
  TOO_LARGE,
  TOO_MANY_REDIRECTS,
  /** What came is no answer in the language of the web, or packed in an unknown way. */
  UNREADABLE,
  /** Others are calling it, and waited too long. */
  BUSY,
  /** It does not want robots there. */
  NOT_WELCOME;

  /** Key of the words. */
  public String key() {
    return "outbound.why." + name();
  }
}
