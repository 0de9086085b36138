package org.lodestar.app.guests;

import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.members.Worker;

/**
 * Slot: for what somebody without an account can be asked. The room that fills it has the pages
 * that they are led to, below the address of their link, with a {@link Guest} as argument of each
 * handler.
 */
public interface GuestPurpose {
  /** A code such as {@code PLAN_UPDATE}; kept for ever. */
  String key();

  /**
   * Beginning of the keys of its words: with {@code .ask} what a worker is offered, with {@code
   * .asked} what a guest is told, in one line without anything about the object.
   */
  String words();

  /** Where a guest is led below the address of the link, such as {@code /update}. */
  String end();

  /**
   * Where a worker reads what a guest wrote, below the address of what it is about and before the
   * identifier of the link, such as {@code /updates/}.
   */
  String answers();

  /** What is asked about; runs as whoever looks, a worker or a guest. Empty where there is none. */
  Optional<GuestMatter> find(UUID object);

  /**
   * Insists that a worker may ask somebody about it, in the transaction in force.
   *
   * @throws org.lodestar.app.members.NotFound when there is no such object for them
   */
  void require(Worker worker, UUID object);

  /**
   * Whether a worker looks after links for this, whoever of their organisation asked: the door is
   * one for all purposes, and who keeps the plan is not who answers requests.
   */
  boolean mayKeep(Worker worker);

  /** Whether a worker reads what guests wrote; else they only look after the link. */
  default boolean mayRead(Worker worker) {
    return mayKeep(worker);
  }

  /** Somebody is asked, in the transaction in force; the grants of their link are written. */
  default void asked(UUID object, UUID pass) {}

  /**
   * The same, for whom it matters whom.
   *
   * @param asked who is asked: kept sealed, and nowhere else
   */
  default void asked(UUID object, UUID pass, NewPass asked) {
    asked(object, pass);
  }

  /** A link was ended by whoever looks after it, in the transaction in force. */
  default void ended(UUID object, UUID pass) {}
}
