package org.lodestar.app.partnersites;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of a partner that should carry our words.
 *
 * @param listed false once it was taken away
 * @param promised until when the partner said that it is mended, which keeps no wrong number quiet;
 *     null where nobody said so
 * @param asked whether somebody wants it looked at now
 * @param state what was found last; null before the first look
 */
public record SitePage(
    UUID id,
    UUID organisation,
    Content content,
    boolean listed,
    @Nullable LocalDate promised,
    boolean asked,
    @Nullable State state,
    long version) {
  /**
   * What is asked of it.
   *
   * @param address the whole address
   */
  public record Content(String address, Set<Expected> expects) {
    public Content {
      expects = Set.copyOf(expects);
    }
  }

  /**
   * How it stood when it was looked at.
   *
   * @param since when it began to stand so
   * @param wrongRuns looks one after the other that found something wrong
   */
  public record State(Found found, Instant checkedAt, Instant since, int wrongRuns) {}

  /** What the last look came to. */
  public Verdict verdict() {
    return state == null ? Verdict.UNKNOWN : state.found().verdict();
  }

  /** Whether somebody who trusts it may ring a wrong number. */
  public boolean isNumberWrong() {
    return state != null && state.found().isNumberWrong();
  }

  /**
   * Whether somebody has to do something: a wrong number found once, whatever was promised, because
   * people ring it meanwhile; or anything found twice in a row while no promise runs.
   */
  public boolean isAlarming(LocalDate today) {
    boolean isPromised = promised != null && !promised.isBefore(today);
    return listed
        && state != null
        && (state.found().isNumberWrong() || (state.wrongRuns() > 1 && !isPromised));
  }

  /** Whether it lies in the address that we listed, so that the partner has nothing to do. */
  public boolean isForUs() {
    return state != null && state.found().reached().isForUs();
  }
}
