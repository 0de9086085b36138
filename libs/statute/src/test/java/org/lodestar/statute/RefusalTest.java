package org.lodestar.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.statute.Refusal.Fault;

class RefusalTest {
  private static final String HOW =
      "the village has one nail bar, so neighbours would know which workers it counts";

  private static final String WEIGHED =
      "people want to know what is done, and a raid that is known finds nobody";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fewer than five.",
        "The number is fewer than 5",
        "under five",
        "<5",
        "The figure is below the threshold of ten and was suppressed",
        "Small numbers: less than five people, so we do not release the figure under our policy",
        "The numbers are too small"
      })
  void aThresholdAloneIsNoRefusalWhateverItRestsOn(String reason) {
    for (Exemption each : Set.of(Exemption.S40, Exemption.S38, Exemption.S12)) {
      assertThat(fault(InformationLaw.FOI, Set.of(each), reason, "", null))
          .isEqualTo(Fault.THRESHOLD_ALONE);
      assertThat(fault(InformationLaw.FOI, Set.of(each), reason, "it is fewer than five", null))
          .isEqualTo(Fault.THRESHOLD_ALONE);
      assertThat(fault(InformationLaw.FOI, Set.of(each), reason, HOW, null)).isNull();
    }
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "FOI, S12, the search of nine years of paper files takes forty hours, -, -, -",
        "FOI, -, the search of nine years of paper files takes forty hours, -, -, NO_EXEMPTION",
        "FOI, S12, -, -, -, NO_REASON",
        "FOI, S31, exempt, -, -, NO_REASON",
        "FOI, R13, the dates name one farm and so its people, HOW, -, OTHER_LAW",
        "EIR, R13, the dates name one farm and so its people, HOW, -, -",
        "EIR_COMPLEX, R13, the dates name one farm and so its people, HOW, -, -",
        "EIR, S40, the dates name one farm and so its people, HOW, -, OTHER_LAW",
        "FOI, S40, the dates name one farm and so its people, -, -, THRESHOLD_ALONE",
        "FOI, S31, the raid on this site is still being planned, -, HARM, -",
        "FOI, S31, the raid on this site is still being planned, -, -, -",
        "FOI, S31, the raid on this site is still being planned, -, exempt, NO_HARM",
        "FOI, S12, the search of nine years of paper files takes forty hours, -, HARM,"
            + " MAY_NOT_DENY",
        "FOI, S14, the same was answered less than 18 days ago and nothing changed, -, -, -",
        "FOI, S12, they would be searched for under two headings in each file, -, -, -",
        "FOI, S12+S31, the raid on this site is still being planned, -, HARM, -",
        "EIR, R12_4_D, the report on this site is still being written, -, HARM, MAY_NOT_DENY",
        "EIR, R12_5_A, the raid on this site is still being planned, -, HARM, -"
      })
  void aRefusalRestsOnAnExemptionAndSaysWhyOfThisRequest(
      InformationLaw law,
      @Nullable String exemptions,
      @Nullable String reason,
      @Nullable String identified,
      @Nullable String harm,
      @Nullable Fault fault) {
    Set<Exemption> on =
        exemptions == null
            ? Set.of()
            : Arrays.stream(exemptions.split("\\+"))
                .map(Exemption::valueOf)
                .collect(Collectors.toSet());
    String denied =
        "HARM".equals(harm) ? "a yes would warn whoever runs the place that we look" : harm;
    assertThat(fault(law, on, reason == null ? "" : reason, identified == null ? "" : HOW, denied))
        .isEqualTo(fault);
  }

  private static @Nullable Fault fault(
      InformationLaw law,
      Set<Exemption> on,
      String reason,
      String identified,
      @Nullable String harm) {
    return fault(law, on, reason, identified, WEIGHED, harm);
  }

  private static @Nullable Fault fault(
      InformationLaw law,
      Set<Exemption> on,
      String reason,
      String identified,
      String interest,
      @Nullable String harm) {
    return new Refusal(
            law, on, reason, identified, interest, harm != null, harm == null ? "" : harm)
        .fault()
        .orElse(null);
  }

  @ParameterizedTest
  @CsvSource({"S31, true", "S24, true", "S43, true", "S22, true", "S12, false", "S40, false"})
  void whereThePublicInterestIsWeighedItIsSaidHowOfThisRequest(Exemption on, boolean weighed) {
    String reason = "the visit to this one place is still being planned";
    assertThat(on.isWeighed()).isEqualTo(weighed);
    assertThat(fault(InformationLaw.FOI, Set.of(on), reason, HOW, "in the public interest", null))
        .isEqualTo(weighed ? Fault.NOT_WEIGHED : null);
    assertThat(fault(InformationLaw.FOI, Set.of(on), reason, HOW, WEIGHED, null)).isNull();
  }

  @ParameterizedTest
  @EnumSource(
      value = Exemption.class,
      names = {"R12_4_B", "R12_4_D", "R12_5_A", "R12_5_B", "R12_5_D", "R12_5_E", "R12_5_F"})
  void everyExceptionOfTheEnvironmentIsWeighed(Exemption exception) {
    assertThat(exception.isWeighed()).isTrue();
    assertThat(InformationLaw.EIR_COMPLEX.weighingSource()).contains("presumption for giving");
  }

  @ParameterizedTest
  @EnumSource(Exemption.class)
  void everyExemptionNamesItsLaw(Exemption exemption) {
    assertThat(exemption.source())
        .contains(
            exemption.isOf(InformationLaw.FOI)
                ? "Freedom of Information Act 2000"
                : "Environmental Information Regulations 2004");
    assertThat(exemption.isOf(InformationLaw.EIR)).isNotEqualTo(exemption.isOf(InformationLaw.FOI));
  }
}
