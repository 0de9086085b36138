package org.lodestar.app.referral.form;

/**
 * The long lists of the Home Office form. They change, so they come from a file and not from code.
 */
public enum PickList {
  FIRST_RESPONDER_ORGANISATION,
  LOCAL_AUTHORITY,
  TOWN,
  COUNTY,
  POLICE_FORCE
}
