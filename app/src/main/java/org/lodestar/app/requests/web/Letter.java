package org.lodestar.app.requests.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.requests.InformationAnswer;
import org.lodestar.app.requests.InformationRequest;
import org.lodestar.app.requests.InformationRequest.Answered;
import org.lodestar.app.requests.InformationRequest.Review;
import org.lodestar.app.requests.Look;
import org.lodestar.app.requests.SaidParts;
import org.lodestar.app.requests.domain.MissingPart;
import org.lodestar.app.requests.domain.NamedParts;
import org.lodestar.app.requests.domain.PartsRules;
import org.lodestar.app.site.Page;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.Exemption;
import org.lodestar.statute.InformationLaw;

/**
 * The words for whoever asks, which the information team sends. Where it is neither confirmed nor
 * denied that anything is held they are the same whether anything is, but for the numbers and the
 * exemption.
 *
 * @param look who looked at the answer again; null while nobody has
 * @param withTable whether a table is below the words
 * @param beside what else it tells
 */
public record Letter(
    InformationRequest request, @Nullable Look look, boolean withTable, Told beside) {
  /**
   * What else it tells.
   *
   * @param missing parts that were asked for and that the table leaves out
   * @param said what was said of these
   * @param why the answer stands after another look; empty where nobody said
   */
  public record Told(List<MissingPart> missing, SaidParts said, String why) {
    static final Told NOTHING = new Told(List.of(), SaidParts.NOTHING, "");

    public Told {
      missing = List.copyOf(missing);
    }
  }

  private Answered given() {
    return Objects.requireNonNull(request.prepared());
  }

  /** Its paragraphs. */
  public List<String> words(Page page) {
    List<String> words = new ArrayList<>();
    words.add(asked(page));
    @Nullable Review again = request.review();
    if (again != null) {
      words.add(again(page, again));
      if (!given().denies()) {
        add(words, beside.why());
      }
    }
    words.add(answer(page));
    if (withTable) {
      words.add(page.t("requests.letter.table", request.asked().wish().text()));
    }
    if (!enclosed().isEmpty()) {
      words.add(page.t("requests.letter.enclosed", enclosed()));
    }
    if (given().answer().gives()) {
      parts(page, words);
    }
    if (given().answer().refuses()) {
      String law = request.asked().law().isEnvironmental() ? "EIR" : "FOI";
      words.add(page.t("requests.letter.notice." + law));
    }
    if (!given().exemptions().isEmpty()) {
      words.add(page.t("requests.letter.exemptions", exemptions(page)));
    }
    if (!given().denies()) {
      told(page, words);
    }
    words.add(next(page));
    return words;
  }

  private String answer(Page page) {
    if (given().answer().gives() && !withTable && enclosed().isEmpty()) {
      return page.t("requests.letter.nothingYet");
    }
    boolean without = given().answer() == InformationAnswer.GIVEN && !notHeld().isEmpty();
    return page.name("requests.letter", given().answer()) + (without ? " " + held(page) : "");
  }

  private String enclosed() {
    return given().answer().gives() ? PersonalText.shown(given().enclosed()) : "";
  }

  private static String held(Page page) {
    return page.t("requests.letter.held");
  }

  private List<MissingPart> notHeld() {
    return beside.missing().stream().filter(this::isNotHeld).toList();
  }

  /** The table may have been made after that was ticked; what it counts is held. */
  private boolean isNotHeld(MissingPart part) {
    return beside.said().notHeld().contains(part.code()) && !PartsRules.isCounted(part);
  }

  /** Of each part that the table leaves out, what becomes of it. */
  private void parts(Page page, List<String> words) {
    for (MissingPart each : beside.missing()) {
      words.add(page.t("requests.letter.part." + becomes(each), name(page, each)));
    }
  }

  private String becomes(MissingPart part) {
    if (isNotHeld(part)) {
      return "NOT_HELD";
    }
    return beside.said().beside().contains(part.code()) ? "BESIDE" : part.standing().name();
  }

  /** By what, or what else, in words. */
  static String name(Page page, MissingPart part) {
    if (NamedParts.isTopic(part.code())) {
      return page.t("requests.by." + part.code());
    }
    String words = part.name().isEmpty() ? page.t("requests.by." + part.code()) : part.name();
    return page.t("requests.by", words.toLowerCase(Locale.UK));
  }

  private String asked(Page page) {
    return page.t(
        "requests.letter.asked",
        page.date(request.asked().received()),
        page.name("requests.letter.law", request.asked().law()));
  }

  /** That it was looked at again; by whom only where that is known. */
  private String again(Page page, Review again) {
    String asked = page.t("requests.letter.again", page.date(again.asked()));
    String who = look == null ? "" : " " + page.name("requests.letter.look", look);
    return asked + who + " " + page.t("requests.letter." + outcome(again));
  }

  private static String outcome(Review again) {
    return again.outcome() == null ? "now" : again.outcome().name();
  }

  private String next(Page page) {
    InformationLaw law = request.asked().law();
    String name = law.isEnvironmental() ? "EIR" : "FOI";
    LocalDate on = request.asked().received();
    return request.review() == null
        ? page.t(
            "requests.letter.review." + name,
            law.reviewAskedWithin(on),
            InformationLaw.commissioner(on))
        : page.t("requests.letter.reviewed." + name, InformationLaw.commissioner(on));
  }

  /** What would tell by itself where it is neither confirmed nor denied that anything is held. */
  private void told(Page page, List<String> words) {
    given().exemptions().stream()
        .sorted()
        .forEach(each -> words.add(page.name("requests.letter.exempt", each)));
    add(words, PersonalText.shown(given().reason()));
    if (given().weighs()) {
      words.add(page.t("requests.letter.weighed"));
      add(words, PersonalText.shown(given().interest()));
      words.add(page.t("requests.letter.balance"));
    }
    if (given().answer().refuses()) {
      words.add(page.t("requests.letter.help"));
    }
  }

  private static void add(List<String> words, String typed) {
    if (!typed.isEmpty()) {
      words.add(typed);
    }
  }

  /** On which exemptions, in words. */
  String exemptions(Page page) {
    return exemptions(page, given().exemptions(), given().denies());
  }

  private static String exemptions(Page page, Collection<Exemption> exemptions, boolean denies) {
    return exemptions.stream()
        .sorted()
        .map(each -> name(page, each, denies))
        .collect(Collectors.joining("; "));
  }

  /** Which provision, and what it is about. */
  static String name(Page page, Exemption exemption, boolean denies) {
    return exemption.provision(denies) + ", " + page.name("requests.exemptions", exemption);
  }

  /** Its paragraphs where it says that the answer takes longer, why and until when. */
  List<String> longer(Page page, Set<Exemption> weighed) {
    List<String> words = new ArrayList<>();
    words.add(page.t("requests.longer.asked", page.date(request.asked().received())));
    String due = page.date(request.days().due());
    words.add(
        request.asked().law().isEnvironmental()
            ? page.t("requests.longer.EIR", due)
            : page.t("requests.longer.FOI", due, exemptions(page, weighed, false)));
    add(words, PersonalText.shown(request.days().longer()));
    words.add(next(page));
    return words;
  }
}
