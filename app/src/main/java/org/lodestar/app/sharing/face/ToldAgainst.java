package org.lodestar.app.sharing.face;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.Body;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.face.CaseConsents;
import org.lodestar.app.casework.face.LeavingWords;
import org.lodestar.app.sharing.Basis;
import org.lodestar.app.sharing.Receiver;
import org.lodestar.app.sharing.Told;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was told by hand against what an adult had said by that day. It happened, so it is kept; but
 * not as something to which they said yes, and not without why it was told and who decided it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ToldAgainst {
  private static final Map<String, String> OURS =
      Map.of(
          "casework.narrow.unreadWords", "sharing.rule.told.unread",
          "casework.narrow.foundInWords", "sharing.rule.told.word");

  private final TheirNo theirNo;
  private final LeavingWords leaving;
  private final CaseConsents consents;

  ToldAgainst(TheirNo theirNo, LeavingWords leaving, CaseConsents consents) {
    this.consents = consents;
    this.theirNo = theirNo;
    this.leaving = leaving;
  }

  /**
   * Insists that it is written down as what it was.
   *
   * @return why and by whom it was decided; null where it went against nothing
   * @throws Refused where it went against a no and rests on a yes, or nobody says why and by whom;
   *     and where it had no ground and nobody does
   */
  Told.@Nullable Against insist(Person about, LiaisonLog.NewTold entry) {
    Optional<Refusal> no = no(about, entry);
    boolean decided = no.isPresent() || entry.basis() == null || entry.guard().saysWhy();
    if (no.isPresent() && entry.isOnTheirYes()) {
      throw new Refused(List.of(no.orElseThrow()));
    }
    if (decided) {
      insistOnDecision(entry, no);
    }
    return entry.guard().decided();
  }

  private Optional<Refusal> no(Person about, LiaisonLog.NewTold entry) {
    if (about.treatedAsChild()) {
      return Optional.empty();
    }
    boolean another = entry.basis() == Basis.CHILD_ENQUIRY;
    Body body = leaving.body(entry.guard().organisation(), entry.guard().kind());
    Optional<Refusal> said =
        theirNo.whenTold(receiver(about, entry), body, entry.isOnTheirYes() || another, entry.on());
    return said.isPresent() || another ? said : inWords(about, body, entry);
  }

  private static TheirNo.About receiver(Person about, LiaisonLog.NewTold entry) {
    Receiver receiver =
        entry.guard().organisation() == null
            ? Receiver.outside(entry.whom())
            : Receiver.team(entry.guard().organisation());
    return new TheirNo.About(about.id(), receiver, Optional.of(entry.whom()));
  }

  private Optional<Refusal> inWords(Person about, Body body, LiaisonLog.NewTold entry) {
    Map<String, String> words =
        Map.of("whom", entry.whom().text(), "what", entry.what().text(), "why", entry.why().text());
    var told = new LeavingWords.Leaving(body, entry.on(), entry.guard().readNo(), words);
    return leaving
        .against(about, told)
        .map(each -> Refusal.of(each.field(), OURS.getOrDefault(each.key(), each.key())));
  }

  /** Whether a no stood against it on its day, whatever was written down of it. */
  boolean stoodAgainst(Told told) {
    Body body = leaving.body(told.organisation(), told.kind());
    Map<String, String> words =
        Map.of("whom", told.whom().text(), "what", told.what().text(), "why", told.why().text());
    boolean asked = told.isOnTheirYes();
    return asked
        && (theirNo.whenTold(about(told), body, true, told.on()).isPresent()
            || told.consent() != null && theirNo.saidNoBy(told.person(), told.consent(), told.on())
            || leaving
                .marked(told.person(), new LeavingWords.Leaving(body, told.on(), true, words))
                .isPresent());
  }

  private static TheirNo.About about(Told told) {
    Receiver receiver =
        told.organisation() == null
            ? Receiver.outside(told.whom())
            : Receiver.team(told.organisation());
    return new TheirNo.About(told.person(), receiver, Optional.of(told.whom()));
  }

  /** Whether a yes to it stood on its day; what was agreed for a child in need is its own yes. */
  boolean wasTheirYes(Told told) {
    return told.basis() == Basis.CHILD_IN_NEED
        || told.consent() != null && consents.stoodOn(told.person(), told.consent(), told.on());
  }

  private static void insistOnDecision(LiaisonLog.NewTold entry, Optional<Refusal> no) {
    List<Refusal> missing = new ArrayList<>();
    if (!TheirNo.isReason(entry.guard().reason())) {
      missing.add(Refusal.of("reason", "sharing.rule.told.reason"));
    }
    if (entry.guard().decider() == null) {
      missing.add(Refusal.of("decider", "sharing.rule.told.decider"));
    }
    if (!missing.isEmpty()) {
      no.ifPresent(each -> missing.addFirst(each));
      throw new Refused(missing);
    }
  }
}
