package org.lodestar.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.ExploitationType;
import org.lodestar.vocabulary.LocalFlag;
import org.lodestar.vocabulary.ResourceTable;

class PromptsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

  @ParameterizedTest
  @CsvSource({
    "LAB_FORCED_WORK, , FORCED_LABOUR",
    "LAB_WAGES_TAKEN, , FORCED_LABOUR",
    "LAB_FRAUD_BENEFIT, , FORCED_LABOUR",
    "SEX_PROSTITUTION, , SEXUAL_EXPLOITATION",
    "SEX_CSE, , SEXUAL_EXPLOITATION",
    "SEX_TAKEN_HELD, ONLINE, SEXUAL_EXPLOITATION ONLINE",
    "CRIM_FORCED, , COUNTY_LINES",
    "CRIM_FORCED, COUNTY_LINES, COUNTY_LINES",
    "CRIM_FORCED, FORCED_BEGGING, STREET_CRIME",
    "CRIM_FORCED, FORCED_THEFT, STREET_CRIME",
    "CRIM_FORCED, FORCED_THEFT COUNTY_LINES, COUNTY_LINES STREET_CRIME",
    "CRIM_FORCED, CANNABIS_CULTIVATION, COUNTY_LINES",
    "OTHER, CUCKOOING, COUNTY_LINES",
    "ORGAN, , ORGAN_REMOVAL",
    "DOM_SERVITUDE, , DOMESTIC_SERVITUDE",
    "DOM_SERVITUDE, FORCED_MARRIAGE, DOMESTIC_SERVITUDE FORCED_MARRIAGE",
    "OTHER, , "
  })
  void whatWasDoneLeadsToItsKinds(ExploitationType type, String flags, String kinds) {
    assertThat(kinds(harm(Set.of(type), flags(flags), false, AgeStatus.ADULT)))
        .isEqualTo(words(kinds).map(HarmKind::valueOf).toList());
  }

  @Test
  void aMoveIsAKindOfItsOwnBesideAnyOther() {
    Harm moved = harm(Set.of(ExploitationType.LAB_FORCED_WORK), Set.of(), true, AgeStatus.ADULT);
    assertThat(kinds(moved)).containsExactly(HarmKind.TRAFFICKING, HarmKind.FORCED_LABOUR);
  }

  @ParameterizedTest
  @EnumSource(HarmKind.class)
  void everyKindSaysWhatNotToDoWhatToDoAndWhatToAskOrKnow(HarmKind kind) {
    for (AgeStatus age : AgeStatus.values()) {
      List<Prompt> prompts = group(kind, everything(age)).prompts();
      Set<Prompt.Manner> manners =
          prompts.stream()
              .map(Prompt::manner)
              .collect(Collectors.toCollection(() -> EnumSet.noneOf(Prompt.Manner.class)));
      assertThat(manners).as(kind + " " + age).contains(Prompt.Manner.DO);
      assertThat(manners.size()).as(kind + " " + age).isGreaterThan(1);
      assertThat(prompts).isSortedAccordingTo((a, b) -> a.manner().compareTo(b.manner()));
    }
  }

  @ParameterizedTest
  @EnumSource(AgeStatus.class)
  void beforeAChargeTheDefenceOfTheirAgeIsNamedAndNoOther(AgeStatus age) {
    Harm held =
        new Harm(
            Set.of(ExploitationType.CRIM_FORCED),
            Set.of(LocalFlag.COUNTY_LINES),
            false,
            age,
            Set.of(Circumstance.IN_CUSTODY));
    List<String> codes = codes(held);
    boolean child = age.treatedAsChild();
    assertThat(codes.contains("LINES_DEFENCE_CHILD")).isEqualTo(child);
    assertThat(codes.contains("LINES_DEFENCE")).isEqualTo(!child);
    Harm free = new Harm(held.types(), held.flags(), false, age, Set.of());
    assertThat(codes(free)).doesNotContain("LINES_DEFENCE_CHILD", "LINES_DEFENCE");
  }

  @Test
  void theFairWorkAgencyIsNamedFromTheDayItExists() {
    Harm work = harm(Set.of(ExploitationType.LAB_FORCED_WORK), Set.of(), false, AgeStatus.ADULT);
    LocalDate began = LocalDate.of(2026, 4, 7);
    assertThat(codes(work, began)).contains("LABOUR_AGENCY");
    assertThat(codes(work, began.minusDays(1))).doesNotContain("LABOUR_AGENCY");
  }

  @Test
  void nothingKnownNothingPrompted() {
    assertThat(Prompts.of(harm(Set.of(), Set.of(), false, AgeStatus.UNSURE), TODAY)).isEmpty();
  }

  @Test
  void everyRowCanBeReachedAndIsSaidInWords() {
    Set<String> reached =
        Arrays.stream(AgeStatus.values())
            .flatMap(age -> codes(everything(age)).stream())
            .collect(Collectors.toSet());
    List<String> written =
        ResourceTable.read(Prompts.class, "prompts.psv").stream()
            .map(row -> row.text("code"))
            .toList();
    assertThat(written).doesNotHaveDuplicates();
    assertThat(reached).containsExactlyInAnyOrderElementsOf(written);
    assertThat(Prompts.of(everything(AgeStatus.ADULT), TODAY))
        .flatExtracting(Prompts.Group::prompts)
        .allMatch(prompt -> prompt.words().endsWith(".") || prompt.words().endsWith("?"));
  }

  private static Harm everything(AgeStatus age) {
    return new Harm(
        EnumSet.allOf(ExploitationType.class),
        EnumSet.allOf(LocalFlag.class),
        true,
        age,
        EnumSet.allOf(Circumstance.class));
  }

  private static Harm harm(
      Set<ExploitationType> types, Set<LocalFlag> flags, boolean moved, AgeStatus age) {
    return new Harm(types, flags, moved, age, Set.of());
  }

  private static Prompts.Group group(HarmKind kind, Harm harm) {
    return Prompts.of(harm, TODAY).stream()
        .filter(group -> group.kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  private static List<HarmKind> kinds(Harm harm) {
    return Prompts.of(harm, TODAY).stream().map(Prompts.Group::kind).toList();
  }

  private static List<String> codes(Harm harm) {
    return codes(harm, TODAY);
  }

  private static List<String> codes(Harm harm, LocalDate on) {
    return Prompts.of(harm, on).stream()
        .flatMap(group -> group.prompts().stream())
        .map(Prompt::code)
        .toList();
  }

  private static Set<LocalFlag> flags(String written) {
    return words(written).map(LocalFlag::valueOf).collect(Collectors.toSet());
  }

  private static Stream<String> words(String written) {
    return written == null ? Stream.of() : Arrays.stream(written.split(" "));
  }
}
