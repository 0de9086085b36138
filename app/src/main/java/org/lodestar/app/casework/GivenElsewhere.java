package org.lodestar.app.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.Withholding;

/**
 * Slot: what a room gave out about people of a case otherwise than by a share, so that one list
 * says who got what. Called inside the transaction of a worker who may read the case.
 */
public interface GivenElsewhere {
  /** All of a case, in any order. */
  List<Given> of(CaseFile file);

  /** By what it was given. The names stand in words. */
  enum Kind {
    MEETING,
    SUMMARY,
    /** Another body opened the case in an emergency. */
    EMERGENCY,
    /** A referral to a service or team. */
    SERVICE,
    REFERRAL,
    CONCERN,
    TELL_HOME_AUTHORITY,
    CHILD_FRONT_DOOR,
    ADULT_SAFEGUARDING_CONCERN,
    POLICE_REPORT,
    REPORT_CHILD_ABUSE,
    SCHOOL_LEAD,
    YOUTH_JUSTICE,
    EXPLOITATION_PANEL,
    ICTG_REFERRAL,
    COUNCIL_HOUSING,
    COUNCIL_CARE,
    COUNCIL_CHILDREN,
    LEGAL_ADVICE
  }

  /** On what it rests. */
  enum Ground {
    /** The person's yes. */
    YES,
    /** The law, or to keep somebody safe. */
    DUTY,
    /** Nobody wrote that down. */
    UNSAID
  }

  /**
   * Something that was given.
   *
   * @param whom who got it; null where the kind alone says so
   * @param parts codes of the parts of the case; none where it was told in words
   * @param kept why the person is not told of it; null where they are
   * @param at the moment; null where only the day is known
   * @param href where more of it stands; null for nowhere
   * @param ends who got it and who gave it, as far as they have an account
   */
  record Given(
      UUID person,
      Kind kind,
      LocalDate on,
      @Nullable PersonalText whom,
      List<String> parts,
      Ground ground,
      @Nullable Withholding kept,
      Reach reach,
      @Nullable String href,
      @Nullable Instant at,
      Ends ends) {
    public Given {
      parts = List.copyOf(parts);
    }

    /** Of which nobody wrote down who has an account. */
    public Given(
        UUID person,
        Kind kind,
        LocalDate on,
        @Nullable PersonalText whom,
        List<String> parts,
        Ground ground,
        @Nullable Withholding kept,
        Reach reach,
        @Nullable String href,
        @Nullable Instant at) {
      this(person, kind, on, whom, parts, ground, kept, reach, href, at, Ends.UNKNOWN);
    }

    /** Of which only the day is known. */
    public Given(
        UUID person,
        Kind kind,
        LocalDate on,
        @Nullable PersonalText whom,
        List<String> parts,
        Ground ground,
        @Nullable Withholding kept,
        Reach reach,
        @Nullable String href) {
      this(person, kind, on, whom, parts, ground, kept, reach, href, null);
    }

    /** Told in words on a day. */
    public static Given inWords(
        UUID person, Kind kind, LocalDate on, @Nullable PersonalText whom, @Nullable String href) {
      return new Given(person, kind, on, whom, List.of(), Ground.UNSAID, null, Reach.NONE, href);
    }

    /** The same, on a ground. */
    public Given restingOn(Ground which) {
      return new Given(person, kind, on, whom, parts, which, kept, reach, href, at, ends);
    }

    /** The same, of which the person is not told. */
    public Given kept(Withholding why) {
      return new Given(person, kind, on, whom, parts, ground, why, reach, href, at, ends);
    }

    /** The same, at a moment of its day. */
    public Given at(Instant moment) {
      return new Given(person, kind, on, whom, parts, ground, kept, reach, href, moment, ends);
    }

    /** The same, with these parts. */
    public Given of(List<String> codes) {
      return new Given(person, kind, on, whom, codes, ground, kept, reach, href, at, ends);
    }

    /** The same, between these. */
    public Given between(Ends which) {
      return new Given(person, kind, on, whom, parts, ground, kept, reach, href, at, which);
    }
  }

  /**
   * The two ends of what was given.
   *
   * @param organisation that got it; null for one that has no account, or that nobody named
   * @param by worker who gave it; null where nobody wrote that down
   */
  record Ends(@Nullable UUID organisation, @Nullable UUID by) {
    /** Nobody wrote down either. */
    public static final Ends UNKNOWN = new Ends(null, null);
  }

  /**
   * What can still be read.
   *
   * @param until the last day; null where nothing can be read here
   * @param ended the day on which it was taken away; null where it was not
   * @param read the day on which it was read last; null while it was not
   */
  record Reach(@Nullable LocalDate until, @Nullable LocalDate ended, @Nullable LocalDate read) {
    /** Words that were said, or paper that has left. */
    public static final Reach NONE = new Reach(null, null, null);

    /** Whether it can be read on a day. */
    public boolean isOpen(LocalDate today) {
      return ended == null && until != null && !today.isAfter(until);
    }
  }
}
