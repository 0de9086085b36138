package org.lodestar.app.library.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lodestar.app.library.PageWords;
import org.lodestar.app.library.PublicPage;
import org.lodestar.app.library.PublicPage.Kind;
import org.lodestar.app.library.domain.PageGate;
import org.lodestar.app.library.domain.Readability;

/** The pages that come with the platform keep the rules that editors are held to. */
class StarterPagesTest {
  private static final Pattern PICTURE = Pattern.compile("picture\\.equals\\(\"([a-z-]+)\"\\)");

  static Collection<PublicPage> pages() {
    return StarterPages.all().values();
  }

  private static List<String> slugs(Kind kind) {
    return pages().stream().filter(each -> each.kind() == kind).map(PublicPage::slug).toList();
  }

  @ParameterizedTest
  @CsvSource({"SETTING,12", "TYPE,8", "AUDIENCE,10", "TURNING,8"})
  void asManyComeOfEachKindAsWereAskedFor(Kind kind, int count) {
    assertThat(slugs(kind)).hasSize(count);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageIsShortPlainAndWithoutANumber(PublicPage page) {
    PageWords words = page.words();
    assertThat(PageGate.findings(words)).as("too hard").isEmpty();
    assertThat(PageGate.check(words, any -> false)).as("numbers and messages").isEmpty();
    assertThat(Readability.words(words.all())).isBetween(120, 260);
    assertThat(page.slug()).matches("[a-z0-9]+(-[a-z0-9]+)*").hasSizeBetween(3, 60);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageSaysWhatToSeeToDoAndToLeaveAndNoThingTwice(PublicPage page) {
    PageWords words = page.words();
    assertThat(PageWords.items(words.see())).hasSizeBetween(5, 6);
    assertThat(PageWords.items(words.act())).hasSize(5);
    assertThat(PageWords.items(words.act()).getFirst())
        .as("danger first")
        .contains("call the number at the top");
    assertThat(PageWords.items(words.avoid())).hasSizeBetween(3, 4);
    assertThat(PageWords.items(words.steps())).hasSizeBetween(1, 3);
    assertThat(PageWords.items(words.all())).doesNotHaveDuplicates();
  }

  /** For whom it is, that is what they can do in five minutes. */
  @Test
  void aPageForAnAudienceHasThreeSmallThingsToDo() {
    assertThat(pages())
        .filteredOn(each -> each.kind() == Kind.AUDIENCE)
        .hasSize(10)
        .allSatisfy(each -> assertThat(PageWords.items(each.words().steps())).hasSize(3));
  }

  /** Where somebody comes from, what they believe and how they look is never a sign. */
  @ParameterizedTest
  @MethodSource("pages")
  void noPageNamesAPeopleOrAFaithAsASign(PublicPage page) {
    assertThat(page.words().see().toLowerCase(Locale.ROOT))
        .doesNotContainPattern(
            "nationalit|ethnic|race\\b|romanian|albanian|vietnamese|chinese|african|asian|eastern"
                + " european|muslim|gypsy|traveller|accent|skin|no english|speak english");
  }

  /** A name says where somebody comes from; and whoever wants to leave work may. */
  @ParameterizedTest
  @MethodSource("pages")
  void noPageAsksToLookAtNamesOrToKeepSomebodyAtWork(PublicPage page) {
    assertThat(page.words().all().toLowerCase(Locale.ROOT))
        .doesNotContain("last name", "surname", "family name")
        .doesNotContain("keep the person", "keep them at work", "keep them in work");
  }

  /** A small thing is done without thought: nobody in control may learn from it that we look. */
  @ParameterizedTest
  @MethodSource("pages")
  void noSmallThingAsksWhoMayBeUsedOrLeavesBehindWhatOthersMaySee(PublicPage page) {
    for (String step : PageWords.items(page.words().steps())) {
      assertThat(step.toLowerCase(Locale.ROOT))
          .doesNotContainPattern("\\bleave (a|the)\\b|slip them|ask for the name")
          .doesNotContainPattern("ask (each|the) worker")
          .doesNotContainPattern("ask your cleaner|ask who checked|ask (the|your) agency");
      if (step.contains("help card")) {
        assertThat(step).as("the one that is there to be taken").contains("in your cab");
      }
    }
  }

  @Test
  void aLandlordTellsUsBeforeTheyDoAnythingElse() {
    assertThat(PageWords.items(words("landlords").act()).get(1))
        .contains("tell us before you do anything else");
    assertThat(words("letting").steps()).contains("Ask nobody yet.");
  }

  /** Who is put out, or has no papers, is easier to use, and the one who uses them is warned. */
  @Test
  void aLandlordReadsWhatToCheckBeforeLettingWhomToRingAndWhatWouldHurtSomebody() {
    PageWords words = words("landlords");
    assertThat(words.act())
        .contains("Ring a helpline", "Before you let", "their own account", "written notice");
    assertThat(words.avoid())
        .contains("Do not put people out", "Do not face the one", "Do not keep the papers");
    assertThat(words.see()).contains("pays in cash", "holds all the papers", "Neighbours complain");
  }

  private static PageWords words(String slug) {
    return pages().stream()
        .filter(each -> each.slug().equals(slug))
        .map(PublicPage::words)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everySettingAndTypeHasItsOwnPictureAndNoPictureIsLeftOver() throws IOException {
    String drawn = Files.readString(Path.of("src/main/templates/library/part/signPicture.jte"));
    assertThat(PICTURE.matcher(drawn).results().map(each -> each.group(1)))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Kind.SETTING, Kind.TYPE).flatMap(kind -> slugs(kind).stream()).toList());
    assertThat(drawn.lines().filter(each -> each.matches("<(path|rect|circle) .*")))
        .as("no two are drawn alike")
        .doesNotHaveDuplicates();
  }

  @Test
  void theSameWordsHaveTheSameCodeAndOthersAnother() {
    Map<String, PublicPage> all = StarterPages.all();
    assertThat(all.values().stream().map(each -> each.words().code())).doesNotHaveDuplicates();
    assertThat(all.values().stream().map(PublicPage::id)).doesNotHaveDuplicates();
  }
}
