package org.lodestar.app.requests;

/** What whoever asks for information is answered. */
public enum InformationAnswer {
  /** All of it. */
  GIVEN,
  PARTLY_REFUSED,
  REFUSED,
  /** Whether it is held is not told, because a yes or a no would do harm by itself. */
  NEITHER_CONFIRM_NOR_DENY,
  NOT_HELD,
  /** Another authority holds it, and was asked or named. */
  TRANSFERRED;

  /** Whether anything is given that was asked for. */
  public boolean gives() {
    return this == GIVEN || this == PARTLY_REFUSED;
  }

  /** Whether something is kept from whoever asks, which needs an exemption and a reason. */
  public boolean refuses() {
    return this == PARTLY_REFUSED || this == REFUSED || this == NEITHER_CONFIRM_NOR_DENY;
  }
}
