package org.lodestar.app.worries.web;

import static org.lodestar.app.worries.web.WorryForms.text;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.Channel;
import org.lodestar.app.concerns.Circumstances;
import org.lodestar.app.concerns.Confidentiality;
import org.lodestar.app.concerns.Report;
import org.lodestar.app.concerns.Reporter;
import org.lodestar.app.concerns.ReporterContact;
import org.lodestar.app.concerns.Told;
import org.lodestar.app.concerns.form.UncertainDates;
import org.lodestar.app.members.Worker;
import org.lodestar.app.worries.Account;
import org.lodestar.app.worries.web.WorryForms.AboutWhom;
import org.lodestar.app.worries.web.WorryForms.More;
import org.lodestar.app.worries.web.WorryForms.Urgency;
import org.lodestar.app.worries.web.WorryForms.Witness;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.SafeContactChannel;
import org.lodestar.vocabulary.UncertainDate;

/** Makes of a whole draft the report that is handed in, and the account that goes with it. */
final class WorryReport {
  private final WorryDraft draft;
  private final Urgency urgency;
  private final Witness witness;
  private final AboutWhom about;
  private final More more;

  WorryReport(WorryDraft draft) {
    this.draft = draft;
    this.urgency = Objects.requireNonNull(draft.urgency());
    this.witness = Objects.requireNonNull(draft.witness());
    this.about = Objects.requireNonNull(draft.about());
    this.more = Objects.requireNonNull(draft.more());
  }

  /** Professionals give their names; the partnership that helps may know them. */
  Report report(UUID id, Channel channel, Worker worker) {
    String name = worker.displayName() + ", " + worker.organisationName();
    return new Report(
        id,
        channel,
        circumstances(),
        told(),
        Confidentiality.SHARE,
        new Reporter(name, throughTheirAccount()),
        "en");
  }

  private static ReporterContact throughTheirAccount() {
    return new ReporterContact(SafeContactChannel.MAILBOX, "", Set.of(), "", "", Known.NO, "");
  }

  Circumstances circumstances() {
    return new Circumstances(
        Objects.requireNonNull(about.about()),
        Objects.requireNonNull(urgency.age()),
        Objects.requireNonNull(urgency.danger()),
        Objects.requireNonNull(about.still()),
        known(about.aware()),
        UncertainDates.read(about.when()).orElseGet(UncertainDate.Unknown::new),
        witness.ticked());
  }

  Told told() {
    return new Told(
        text(witness.seen()),
        text(about.place()),
        text(about.postcode()),
        text(about.people()),
        text(about.vehicles()));
  }

  Account account() {
    return new Account(
        Objects.requireNonNull(urgency.setting()),
        text(witness.heard()),
        text(witness.view()),
        text(about.name()),
        text(about.children()),
        text(about.agencies()),
        Objects.requireNonNull(draft.did()).taken(),
        text(more.records()),
        more.knows(),
        text(more.wishes()),
        text(more.reach()),
        more.safe(),
        text(more.safeHow()),
        draft.answered());
  }

  private static Known known(@Nullable Known answer) {
    return answer == null ? Known.NOT_KNOWN : answer;
  }
}
