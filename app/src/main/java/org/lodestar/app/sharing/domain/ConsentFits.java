package org.lodestar.app.sharing.domain;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.lodestar.app.sharing.SharePurpose;
import org.lodestar.vocabulary.ConsentKind;

/**
 * Which consent carries which purpose: a yes to one thing is never a yes to another. To the police
 * goes on consent only what the person agreed to in helping the police.
 */
public final class ConsentFits {
  private static final Map<ConsentKind, Set<SharePurpose>> CARRIES =
      new EnumMap<>(
          Map.of(
              ConsentKind.SHARING_WITH_PARTNERS,
              EnumSet.of(
                  SharePurpose.SUPPORT,
                  SharePurpose.SAFEGUARDING,
                  SharePurpose.HOUSING,
                  SharePurpose.HEALTH,
                  SharePurpose.COURT,
                  SharePurpose.EDUCATION,
                  SharePurpose.REFERRAL),
              ConsentKind.NRM_REFERRAL,
              EnumSet.of(SharePurpose.REFERRAL),
              ConsentKind.SUPPORT,
              EnumSet.of(SharePurpose.SUPPORT, SharePurpose.HOUSING, SharePurpose.HEALTH),
              ConsentKind.NAVIGATOR,
              EnumSet.of(SharePurpose.SUPPORT),
              ConsentKind.POLICE_CO_OPERATION,
              EnumSet.of(SharePurpose.CRIME, SharePurpose.COURT)));

  private ConsentFits() {}

  /** Kinds on which anything may be given out. */
  public static Set<ConsentKind> kinds() {
    return EnumSet.copyOf(CARRIES.keySet());
  }

  /** Whether this consent carries this purpose. */
  public static boolean fits(ConsentKind kind, SharePurpose purpose) {
    return CARRIES.getOrDefault(kind, Set.of()).contains(purpose);
  }
}
