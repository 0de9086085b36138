package org.lodestar.app.community;

/**
 * What a campaign is for. Whether it came about is asked of nobody here: how many reported, or were
 * referred, is never held against a campaign.
 */
public enum CampaignPurpose {
  /** People know what to look for. */
  KNOW_SIGNS,
  /** Whoever is used knows where to turn. */
  FIND_HELP,
  /** Whoever works knows what is theirs. */
  KNOW_RIGHTS,
  /** People are kept from being drawn in, and others from using them. */
  DETER_OR_DIVERT
}
