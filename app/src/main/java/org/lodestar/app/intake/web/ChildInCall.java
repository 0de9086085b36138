package org.lodestar.app.intake.web;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestar.app.concerns.face.Reports;
import org.lodestar.app.concerns.face.TakenConcerns;
import org.lodestar.app.concerns.face.TakenConcerns.ReadBack;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Organisation;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Words;
import org.springframework.stereotype.Component;

/**
 * A child who is near, in a call about an adult: a concern of its own for those who protect
 * children, for what is told about the adult need never reach them. Each of the two names the other
 * in a note.
 */
@Component
class ChildInCall {
  private final Reports reports;
  private final TakenConcerns taken;
  private final Organisations organisations;
  private final Words words;

  ChildInCall(Reports reports, TakenConcerns taken, Organisations organisations, Words words) {
    this.reports = reports;
    this.taken = taken;
    this.organisations = organisations;
    this.words = words;
  }

  /** Hands a concern about the child in, where there is one; whether there is. */
  boolean raise(Worker worker, IntakeReport report, UUID call) {
    Set<IntakeReport.Where> where = report.child();
    if (where.isEmpty() || report.isAboutAChild()) {
      return false;
    }
    UUID child = Ids.next();
    reports.take(worker, report.aboutTheChild(child, said(where)), null);
    link(worker, call, child);
    return true;
  }

  private String said(Set<IntakeReport.Where> where) {
    return where.stream().map(each -> say("intake.child." + each)).collect(Collectors.joining(" "));
  }

  /** Whom the caller names may read neither back, and then nothing is noted. */
  private void link(Worker worker, UUID call, UUID child) {
    Optional<ReadBack> first = taken.readBack(worker, call);
    Optional<ReadBack> second = taken.readBack(worker, child);
    if (first.isPresent() && second.isPresent()) {
      String receiver =
          organisations.find(second.get().receiver()).map(Organisation::name).orElse("");
      note(worker, call, "intake.child.linked", second.get().reference(), receiver);
      note(worker, child, "intake.child.from", first.get().reference());
    }
  }

  private void note(Worker worker, UUID concern, String key, Object... arguments) {
    taken.add(worker, concern, Ids.next(), words.say(Language.ENGLISH, key, arguments), false);
  }

  private String say(String key) {
    return words.say(Language.ENGLISH, key);
  }
}
