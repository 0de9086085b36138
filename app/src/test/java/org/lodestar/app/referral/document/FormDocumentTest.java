package org.lodestar.app.referral.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lodestar.app.referral.FormRoute;
import org.lodestar.app.referral.form.Answers;
import org.lodestar.app.referral.form.SampleAnswers;
import org.lodestar.app.referral.redaction.Redaction;
import org.lodestar.app.referral.redaction.TakenOut;
import org.lodestar.app.site.Refused;
import org.lodestar.redaction.IdentifierKind;
import org.lodestar.redaction.known.KnownIdentifiers;

/** What a document can hold, and that it reads back as it was written. */
class FormDocumentTest {
  private static final TakenOut OUT =
      new TakenOut(Map.of(IdentifierKind.NAME, 2), TakenOut.ReadThrough.ONE_PERSON_TWICE);
  private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

  @Test
  void readsBackAsItWasWritten() {
    FormDocument adult =
        FormDocument.of(FormRoute.NRM_ADULT, "R-2K7M-Q4", DAY, SampleAnswers.adult());
    assertThat(FormJson.read(FormJson.write(adult))).isEqualTo(adult);
    FormDocument named =
        FormDocument.of(FormRoute.DTN_NAMED, "R-2K7M-Q4", DAY, SampleAnswers.named());
    assertThat(FormJson.read(FormJson.write(named))).isEqualTo(named);
  }

  @Test
  void everyScriptAndSignReadsBack() {
    Answers answers =
        SampleAnswers.adult().with("treatment", "\"Đánh\" <b>\\n\n阮 🙂 עברית & ' ${x}");
    FormDocument document = FormDocument.of(FormRoute.NRM_ADULT, "R-2K7M-Q4", DAY, answers);
    assertThat(FormJson.read(FormJson.write(document)).answers().find("treatment"))
        .isEqualTo(answers.find("treatment"));
  }

  @Test
  void aNotificationThatNamesNobodySaysWhatWasTakenOutAndThatAReaderMayGuess() {
    FormDocument document =
        FormDocument.anonymous(
            "R-2K7M-Q4",
            DAY,
            SampleAnswers.anonymous(),
            new Redaction(KnownIdentifiers.none()),
            OUT);
    String json = FormJson.write(document);
    assertThat(json).contains("\"NAME\" : 2", "ONE_PERSON_TWICE", "may still guess");
    assertThat(FormJson.read(json)).isEqualTo(document);
    String referral =
        FormJson.write(
            FormDocument.of(FormRoute.NRM_ADULT, "R-2K7M-Q4", DAY, SampleAnswers.adult()));
    assertThat(referral).doesNotContain("redaction");
    assertThat(FormJson.read(referral.replace("lodestar.referral/2", "lodestar.referral/1")))
        .isEqualTo(FormJson.read(referral));
  }

  @Test
  void anIdentityThatIsPostedToAnAnonymousNotificationGoesNowhere() {
    Answers posted =
        SampleAnswers.anonymous()
            .and(SampleAnswers.named())
            .and(SampleAnswers.adult())
            .with("consentsToNrm", "NO");
    FormDocument document =
        FormDocument.anonymous(
            "R-2K7M-Q4", DAY, posted, new Redaction(KnownIdentifiers.none()), OUT);
    assertThat(FormJson.write(document))
        .doesNotContain(
            "firstName", "Thu", "Tran", "notifiedEmail", "decisionEmail", "supportPhone");
  }

  @Test
  void aDocumentWithAnAnswerThatItsRouteDoesNotAskIsRefused() {
    String json =
        FormJson.write(
            FormDocument.of(FormRoute.NRM_ADULT, "R-2K7M-Q4", DAY, SampleAnswers.adult()));
    assertThatThrownBy(() -> FormJson.read(json.replace("NRM_ADULT", "NRM_CHILD")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> FormJson.read(json.replace("lodestar.referral/2", "lodestar.referral/9")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> FormJson.read("{")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anAnonymousNotificationIsOnlyMadeByWayOfItsRedaction() {
    assertThatThrownBy(
            () ->
                FormDocument.of(
                    FormRoute.DTN_ANONYMOUS, "R-2K7M-Q4", DAY, SampleAnswers.anonymous()))
        .isInstanceOf(IllegalArgumentException.class);
    Redaction redaction = new Redaction(KnownIdentifiers.ofNames(List.of("Thu Tran")));
    Answers telling = SampleAnswers.anonymous().with("treatment", "They beat Tran.");
    assertThatThrownBy(() -> FormDocument.anonymous("R-2K7M-Q4", DAY, telling, redaction, OUT))
        .isInstanceOf(Refused.class)
        .hasMessage("referral.refused.marks");
  }

  @Test
  void aChildsDocumentHasNoWordOfConsent() {
    Answers posted = SampleAnswers.adult().and(SampleAnswers.child());
    String json = FormJson.write(FormDocument.of(FormRoute.NRM_CHILD, "R-2K7M-Q4", DAY, posted));
    assertThat(json).doesNotContain("consent", "explained", "wantsSupport", "decisionTo");
  }
}
