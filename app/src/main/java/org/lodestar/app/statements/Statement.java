package org.lodestar.app.statements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An annual statement about modern slavery.
 *
 * @param approval null until a board approved it
 * @param signature null until somebody signed it
 * @param publishedAt null until it is published
 */
public record Statement(
    UUID id,
    Head head,
    String slug,
    State state,
    UUID draftedBy,
    @Nullable Approval approval,
    @Nullable Signature signature,
    @Nullable Instant publishedAt,
    ByHand byHand,
    long version) {

  /** Whether it is about a later year than another of the same organisation. */
  public boolean isLaterThan(Statement other) {
    return isOf(other.head().organisation()) && ends().isAfter(other.ends());
  }

  /** Whether an organisation makes it. */
  public boolean isOf(String organisation) {
    return head.organisation().equalsIgnoreCase(organisation);
  }

  /** Where it stands. */
  public enum State {
    DRAFT,
    IN_REVIEW,
    APPROVED,
    SIGNED,
    PUBLISHED,
    /** A later one is the latest; this one can still be read. */
    SUPERSEDED;

    /** Whether everybody can read it. */
    public boolean isPublic() {
      return this == PUBLISHED || this == SUPERSEDED;
    }
  }

  /** What can be done with it. */
  public enum Move {
    SUBMIT,
    SEND_BACK,
    APPROVE,
    SIGN,
    PUBLISH,
    SUPERSEDE
  }

  /** Why it is made. */
  public enum Ground {
    /** Nobody asks for it; this is so for every council today. */
    VOLUNTARY,
    /** Section 54 of the Modern Slavery Act 2015 asks for it. */
    SECTION_54
  }

  /** Yearly turnover, as the registry asks for it. */
  public enum Turnover {
    NOT_PROVIDED,
    UNDER_36,
    FROM_36,
    FROM_60,
    FROM_100,
    OVER_500
  }

  /** Whose it is, of which financial year, and why it is made. */
  public record Head(String organisation, LocalDate begins, LocalDate ends, Ground ground) {}

  /**
   * Which body approved it.
   *
   * @param name that the body had then; empty before it is recorded
   * @param meeting in which it did, if that is kept here
   * @param minute where the minutes say so
   * @param by worker who recorded it: never one who wrote it
   */
  public record Approval(
      UUID body,
      String name,
      @Nullable UUID meeting,
      String minute,
      LocalDate on,
      @Nullable UUID by) {
    /** An approval that is to be recorded. */
    public static Approval given(UUID body, @Nullable UUID meeting, String minute, LocalDate on) {
      return new Approval(body, "", meeting, minute, on, null);
    }

    public Approval recorded(String called, UUID worker) {
      return new Approval(body, called, meeting, minute, on, worker);
    }
  }

  /** Who signed it, as what, and when. */
  public record Signature(String name, String jobTitle, LocalDate on) {}

  /**
   * What people write down about it.
   *
   * @param homepage of another site that should link to it; may be empty
   * @param homepageSeen when somebody saw the link there
   * @param registered when it was added to the registry
   */
  public record ByHand(
      String homepage,
      @Nullable LocalDate homepageSeen,
      @Nullable LocalDate registered,
      Turnover turnover) {
    static ByHand nothing() {
      return new ByHand("", null, null, Turnover.NOT_PROVIDED);
    }
  }

  public LocalDate begins() {
    return head.begins();
  }

  public LocalDate ends() {
    return head.ends();
  }

  /** Whether its text can be changed. */
  public boolean isDraft() {
    return state == State.DRAFT;
  }

  /** Its permanent public address. */
  public String address() {
    return "/statement/" + slug;
  }
}
