package org.lodestar.app.referral.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lodestar.app.referral.FormRoute;
import org.lodestar.app.referral.document.FormDocument;
import org.lodestar.app.referral.document.FormJson;
import org.lodestar.app.referral.form.Answers;
import org.lodestar.app.referral.form.Item;
import org.lodestar.app.referral.form.Questionnaire;
import org.lodestar.app.referral.form.SampleAnswers;
import org.lodestar.redaction.known.KnownIdentifiers;

/**
 * Whatever text is made of known identifiers and other words: once every mark is taken out, nothing
 * known is left. The oracle knows nothing of the detectors: it looks for letters and digits alone.
 */
class NothingIsLeftTest {
  private static final List<String> NAMES =
      List.of(
          "Nguyễn Văn Thắng",
          "Björk Guðmundsdóttir",
          "Łukasz Żółć",
          "Fatoumata",
          "Jean-Pierre Dupont");
  private static final KnownIdentifiers CASE =
      new KnownIdentifiers(
          NAMES,
          List.of(LocalDate.of(2001, 11, 9)),
          List.of("07700 900456"),
          List.of("thang@example.org"),
          List.of("9 Mill Lane, Tilbury"),
          List.of("K9876543"),
          List.of("thang.star"),
          List.of("AB12 CDE"));
  private static final List<String> WRITTEN =
      List.of(
          "Nguyễn",
          "NGUYEN",
          "nguyen",
          "Văn Thắng",
          "van Thang",
          "Thang's",
          "T h a n g",
          "Björk",
          "Bjork",
          "Gudmundsdottir",
          "guðmundsdóttir",
          "Lukasz",
          "ŁUKASZ",
          "Zolc",
          "Żółć",
          "Fatoumata",
          "fatoumata",
          "Jean-Pierre",
          "jean pierre",
          "Jean‑Pierre",
          "DUPONT",
          "Dupont,Jean-Pierre",
          "9/11/2001",
          "09-11-01",
          "9 November 2001",
          "Nov 9th, 2001",
          "07700900456",
          "0770 0900 456",
          "+44 7700 900456",
          "thang@example.org",
          "THANG@EXAMPLE.ORG",
          "9 Mill Lane",
          "9, mill lane",
          "K9876543",
          "k 987 6543",
          "thang.star",
          "@thang.star",
          "AB12 CDE",
          "ab12cde");
  private static final List<String> REST =
      List.of(
          "said that",
          "the officer",
          "went",
          "on Monday",
          "they",
          "cash",
          "12",
          "at",
          "Work",
          "and",
          "in the yard",
          "ß",
          "🙂",
          "\n",
          "of 3 rooms");
  private static final List<String> SECRETS =
      List.of(
          "nguyen",
          "thang",
          "bjork",
          "gudmundsdottir",
          "lukasz",
          "zolc",
          "fatoumata",
          "dupont",
          "jeanpierre",
          "9112001",
          "09112001",
          "7700900456",
          "thangexample",
          "9milllane",
          "k9876543",
          "ab12cde");

  @Provide
  Arbitrary<String> accounts() {
    Arbitrary<String> piece =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(2, Arbitraries.of(WRITTEN)),
            net.jqwik.api.Tuple.of(3, Arbitraries.of(REST)));
    Arbitrary<String> gap = Arbitraries.of(" ", ", ", ". ", "; ", " (", ") ", "\n", " - ", ": ");
    return Combinators.combine(piece, gap)
        .as((text, after) -> text + after)
        .list()
        .ofMinSize(1)
        .ofMaxSize(25)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 300)
  void afterFullRedactionNothingKnownIsLeft(@ForAll("accounts") String account) {
    Redaction redaction = new Redaction(CASE);
    Answers draft = SampleAnswers.anonymous().with("hadToDo", account).with("treatment", account);
    List<Item> items = Questionnaire.of(FormRoute.DTN_ANONYMOUS).asked(draft);
    Answers leaving = redaction.leaving(items, draft, Outgoing.none());
    TakenOut out = new TakenOut(Map.of(), TakenOut.ReadThrough.TWO_PEOPLE);
    FormDocument document =
        FormDocument.anonymous("R-2K7M-Q4", LocalDate.of(2026, 11, 25), leaving, redaction, out);
    String bare = bare(FormJson.write(document).replace("\\n", "\n"));
    SECRETS.forEach(secret -> assertThat(bare).doesNotContain(secret));
  }

  private static String bare(String text) {
    String latin =
        text.toLowerCase(Locale.ROOT).replace("ł", "l").replace("ð", "d").replace("đ", "d");
    return Normalizer.normalize(latin, Normalizer.Form.NFD).replaceAll("[^a-z0-9]", "");
  }
}
