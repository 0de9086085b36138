package org.lodestar.app.ground;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * On whose behalf the program acts at this moment. Each transaction tells it to the database, whose
 * row-level security then shows only what this standing may see.
 *
 * @param kind what sort of actor
 * @param who the worker, or the holder of a receipt; null for nobody and for tasks
 * @param task name of the unattended task, else null; the audit keeps it as the purpose, so it is a
 *     code and no sentence
 */
public record Standing(Kind kind, @Nullable UUID who, @Nullable String task) {
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,64}");
  private static final ScopedValue<Standing> CURRENT = ScopedValue.newInstance();
  private static final Standing NOBODY = new Standing(Kind.NOBODY, null, null);

  public Standing {
    if (task != null && !CODE.matcher(task).matches()) {
      throw new IllegalArgumentException("A task is named by a code");
    }
  }

  /** Sorts of actor. */
  public enum Kind {
    /** A visitor without account or receipt: sees no content. */
    NOBODY,
    /** A signed-in worker: sees what grants allow. */
    MEMBER,
    /** Someone who showed a receipt: sees their own report. */
    REPORTER,
    /** The program itself, at unattended work such as the clock sweep. */
    TASK,
    /** The program where it counts: sees nameless facts, and no record of anybody. */
    COUNTER
  }

  /** A visitor. */
  public static Standing nobody() {
    return NOBODY;
  }

  /** A signed-in worker. */
  public static Standing member(UUID person) {
    return new Standing(Kind.MEMBER, person, null);
  }

  /** The holder of a receipt. */
  public static Standing reporter(UUID holder) {
    return new Standing(Kind.REPORTER, holder, null);
  }

  /** The program itself. */
  public static Standing task(String name) {
    return new Standing(Kind.TASK, null, name);
  }

  /** The program where it counts nameless facts. */
  public static Standing counter(String name) {
    return new Standing(Kind.COUNTER, null, name);
  }

  /** The standing in force; {@link #nobody()} where none was set. */
  public static Standing current() {
    return CURRENT.orElse(NOBODY);
  }

  /** The worker who acts, if it is one. */
  public Optional<UUID> member() {
    return kind == Kind.MEMBER ? Optional.ofNullable(who) : Optional.empty();
  }

  /** Does the work with this standing; transactions begun inside carry it. */
  public <T, X extends Throwable> T call(ScopedValue.CallableOp<? extends T, X> work) throws X {
    return ScopedValue.where(CURRENT, this).<T, X>call(work);
  }

  /** Does the work with this standing. */
  public void run(Runnable work) {
    ScopedValue.where(CURRENT, this).run(work);
  }
}
