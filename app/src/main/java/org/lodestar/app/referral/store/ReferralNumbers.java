package org.lodestar.app.referral.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.lodestar.app.casework.face.CaseFacts;
import org.lodestar.app.ledger.FactKinds;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.referral.document.FormJson;
import org.lodestar.app.referral.form.Answers;
import org.lodestar.app.referral.review.ReviewNotes;
import org.lodestar.app.referral.review.ReviewNotes.Verdict;
import org.lodestar.measures.Fact;
import org.lodestar.statute.NrmState;
import org.springframework.stereotype.Component;

/**
 * What this module tells the ledger. "Evidence" is that the list of what goes with the referral
 * names something; whether it proves anything is not for a count to say.
 */
@Component
public class ReferralNumbers implements FactKinds {
  private static final String SENT = "referral.sent";
  private static final String NOTIFIED = "notification.sent";
  private static final String IDENTIFIED = "victim.identified";
  private static final String REVIEWED = "referral.reviewed";
  private static final int ALL = 100;

  private final CaseFacts facts;
  private final FormRows forms;

  ReferralNumbers(CaseFacts facts, FormRows forms) {
    this.facts = facts;
    this.forms = forms;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(SENT, NOTIFIED, IDENTIFIED, REVIEWED);
  }

  /** It went to the Home Office on a day. */
  public void sent(Referral referral, LocalDate on) {
    Fact fact = fact(referral, referral.route().isReferral() ? SENT : NOTIFIED, on);
    boolean evidence = answers(referral).filter(said -> said.has("evidenceList")).isPresent();
    tell(
        referral,
        referral.route().isReferral() ? fact.with("evidence", evidence ? "YES" : "NO") : fact);
  }

  /** It reached a stage: who has conclusive grounds, at once or on looking again, is identified. */
  public void became(Referral referral, NrmState stage, LocalDate on) {
    if (stage == NrmState.CG_POSITIVE) {
      tell(referral, fact(referral, IDENTIFIED, on));
    }
  }

  /** A second reader handed over what they found: of the points that apply, how many were fine. */
  public void reviewed(Referral referral, ReviewNotes notes, LocalDate on) {
    long fine = count(notes, Verdict.FINE);
    long looked = fine + count(notes, Verdict.LOOK_AGAIN);
    Fact fact = Fact.of(REVIEWED, YearMonth.from(on));
    tell(
        referral,
        looked == 0 ? fact : fact.with("score", Math.round((double) ALL * fine / looked)));
  }

  private static long count(ReviewNotes notes, Verdict verdict) {
    return notes.verdicts().values().stream().filter(each -> each == verdict).count();
  }

  /** It was recorded wrongly that somebody was identified, or on which day. */
  public void correct(Referral referral, Optional<LocalDate> before, Optional<LocalDate> after) {
    if (!before.map(YearMonth::from).equals(after.map(YearMonth::from))) {
      before.ifPresent(on -> facts.takeBack(fact(referral, IDENTIFIED, on)));
      after.ifPresent(on -> tell(referral, fact(referral, IDENTIFIED, on)));
    }
  }

  private Fact fact(Referral referral, String kind, LocalDate on) {
    String[] types =
        answers(referral)
            .map(said -> said.list("types").toArray(String[]::new))
            .orElseGet(() -> new String[0]);
    return Fact.of(kind, YearMonth.from(on))
        .with("age", referral.route().isAdult() ? "ADULT" : "CHILD")
        .with("type", types);
  }

  private Optional<Answers> answers(Referral referral) {
    return forms.document(referral).map(text -> FormJson.read(text.text()).answers());
  }

  private void tell(Referral referral, Fact fact) {
    facts.tell(referral.caseFile(), referral.person(), fact);
  }
}
