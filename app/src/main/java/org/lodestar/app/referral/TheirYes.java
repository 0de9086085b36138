package org.lodestar.app.referral;

/** On what a reconsideration was asked for: nobody asks again over the head of an adult. */
public enum TheirYes {
  THEY_AGREED,
  DECIDED_FOR_THEM
}
