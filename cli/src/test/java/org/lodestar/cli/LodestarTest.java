package org.lodestar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LodestarTest {
  /** Still 30 June in UTC, already 1 July in London. */
  private static final Clock JUST_AFTER_MIDNIGHT_IN_LONDON =
      Clock.fixed(Instant.parse("2026-06-30T23:30:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  @Test
  void aRouteIsPrintedAsOneObjectInTheOrderOfItsDescription() {
    Ran ran =
        route(
            """
            {"on": "2026-11-24", "ageStatus": "ADULT", "reasonableGrounds": true,
             "consentsToNrm": "NO", "consentsToBeNamed": "YES"}
            """);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .startsWith(
            """
            {
              "route" : "DTN_ANONYMOUS",
              "asksConsent" : false,
              "sendsIdentity" : false,
              "asksSupport" : false,
              "steps" : [
                {
                  "code" : "SUBMIT_DTN",
                  "why" : \
            """)
        .containsSubsequence("\"source\" : ", "\"due\" : \"2026-11-25\"", "\"warnings\" : [")
        .endsWith("}\n");
  }

  @Test
  void aStepThatCannotWaitIsDueTheSameDay() {
    Ran ran = route("{\"ageStatus\": \"ADULT\", \"interpreterNeeded\": true}");
    assertThat(ran.out())
        .containsPattern("INDEPENDENT_INTERPRETER(?s:.*?)\"due\" : \"2026-07-01\"");
  }

  @Test
  void todayIsTheDayInLondon() {
    Ran ran = route("{\"ageStatus\": \"UNDER_18\", \"reasonableGrounds\": true}");
    assertThat(ran.out()).contains("\"due\" : \"2026-07-01\"");
  }

  @Test
  void factsAreReadFromAFile() throws IOException {
    Path facts = folder.resolve("facts.json");
    Files.writeString(facts, "{\"ageStatus\": \"UNSURE\", \"reasonableGrounds\": null}");
    Ran ran = run("", "route", facts.toString());
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("\"route\" : \"GROUNDS_NOT_DECIDED\"", "CHECK_AGE");
  }

  static Stream<Arguments> badFacts() {
    return Stream.of(
        Arguments.of("", "must be one JSON object"),
        Arguments.of("hello", "not valid JSON (line 1"),
        Arguments.of("[]", "must be one JSON object"),
        Arguments.of("null", "must be one JSON object"),
        Arguments.of("\"ageStatus\"", "must be one JSON object"),
        Arguments.of("{\"ageStatus\":\"ADULT\"", "not valid JSON"),
        Arguments.of("{\"ageStatus\":\"ADULT\",}", "not valid JSON"),
        Arguments.of("{'ageStatus':'ADULT'}", "not valid JSON"),
        Arguments.of("{\"ageStatus\":\"ADULT\"} {}", "more text after"),
        Arguments.of("{\"ageStatus\":\"ADULT\"} x", "not valid JSON"),
        Arguments.of(
            "{\"ageStatus\":\"ADULT\",\"ageStatus\":\"ADULT\"}", "\"ageStatus\" is given twice"),
        Arguments.of("{\"ageStatus\":\"ADULT\",\"age\":17}", "age is not one of the facts"),
        Arguments.of("{\"ageStatus\":17}", "ageStatus must be UNDER_18, UNSURE or ADULT"),
        Arguments.of("{\"ageStatus\":\"ADULT\\u0000\"}", "ageStatus must be"),
        Arguments.of("{\"ageStatus\":\"ADULT\0\"}", "not valid JSON"),
        Arguments.of("{\"ageStatus\":\"\\ud800\"}", "ageStatus must be"),
        Arguments.of("{\"ageStatus\":\"ADULT\",\"missing\":1e999999999}", "missing must be true"),
        Arguments.of(
            "{\"ageStatus\":\"ADULT\",\"missing\":" + "9".repeat(900) + "}", "missing must be"),
        Arguments.of(
            "{\"ageStatus\":\"ADULT\",\"missing\":" + "9".repeat(5000) + "}", "missing must be"),
        Arguments.of("{\"ageStatus\":\"ADULT\",\"missing\":NaN}", "not valid JSON"),
        Arguments.of("{\"ageStatus\":\"ADULT\",\"missing\":[[1]]}", "missing must be true, false"),
        Arguments.of("{\"ageStatus\":\"ADULT\",\"on\":{\"a\":1}}", "on must be a date"),
        Arguments.of("{\"ageStatus\":\"ADULT\",\"on\":\"2015-10-31\"}", "on is 2015-10-31"),
        Arguments.of("{\"missing\":" + "[".repeat(50_000), "not valid JSON"),
        Arguments.of("{\"" + "x".repeat(60_000) + "\":1}", "not"),
        Arguments.of(" ".repeat(200_000), "is too large"));
  }

  @ParameterizedTest
  @MethodSource("badFacts")
  void badFactsAreRefusedInOnePlainLine(String facts, String sentence) {
    Ran ran = route(facts);
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .contains(sentence)
        .endsWith(".\n")
        .doesNotContain("Exception", "\tat ", "\0")
        .hasLineCount(1)
        .hasSizeLessThan(600);
  }

  @Test
  void aFileThatIsNotThereOrCannotBeReadIsNamed() {
    assertThat(run("", "route", folder.resolve("no.json").toString()).err())
        .startsWith("There is no file \"")
        .contains("no.json");
    assertThat(run("", "route", "a\0b").err()).isEqualTo("There is no file \"a\uFFFDb\".\n");
    assertThat(run("", "route", folder.toString()).err()).contains("cannot be");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          RG_TARGET --start 2026-12-24                | 2027-01-05 | 2027-01-05 | TARGET    | false
          RECOVERY --start 2027-03-01                 | 2027-03-30 | 2027-03-30 | STATUTORY | true
          RECOVERY --start 2027-03-01 --cg 2027-03-10 | 2027-03-30 | 2027-03-30 | STATUTORY | false
          RECOVERY --start=2027-03-01 --cg=2027-05-20 | 2027-05-20 | 2027-05-20 | STATUTORY | false
          RECONSIDERATION --start 2027-03-01          | 2027-03-31 | 2027-03-31 | POLICY    | false
          TURNING_18 --born 2008-02-29                | 2026-03-01 | 2026-02-27 | POLICY    | false
          WORKING_DAYS --start 2026-12-24 --days 5    | 2027-01-05 | 2027-01-05 | POLICY    | false
          """)
  void aClockPrintsItsEndAndWhatItRestsOn(
      String arguments, String due, String actBy, String kind, boolean atLeast) {
    Ran ran = clock(arguments);
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .startsWith(
            "{\n  \"due\" : \"%s\",\n  \"actBy\" : \"%s\",\n  \"kind\" : \"%s\",\n"
                .formatted(due, actBy, kind));
    assertThat(ran.out().contains("\"atLeast\" : true")).isEqualTo(atLeast);
    assertThat(ran.out()).containsPattern("\"source\" : \"[^\"]+\"\n}\n$");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                           | There is no clock
          rg_target --start 2026-12-24                 | There is no clock "rg_target"
          RG_TARGET                                    | --start is missing
          RG_TARGET --start                            | --start needs a value
          RG_TARGET --start 24/12/2026                 | --start must be a date
          RG_TARGET --start 2026-02-30                 | --start must be a date
          RG_TARGET --start 2026-12-24 --start 2026-12-24 | --start is given twice
          RG_TARGET --start 2026-12-24 --cg 2026-12-25 | "--cg" is not an option here
          RG_TARGET 2026-12-24                         | "2026-12-24" is not an option here
          RG_TARGET --start 2015-10-31                 | start is 2015-10-31
          RG_TARGET --start 2046-01-01                 | the table of bank holidays does not cover
          RECOVERY --start 2027-03-01 --cg 2027-02-28  | cg is 2027-02-28, before the start
          RECOVERY --start 2027-03-01 --cg 2050-02-28  | cg 2050-02-28
          TURNING_18 --start 2008-02-29                | "--start" is not an option here
          TURNING_18 --born 2040-01-01                 | born 2040-01-01
          TURNING_18 --born 1990-01-01                 | born 1990-01-01
          WORKING_DAYS --start 2026-12-24              | --days is missing
          WORKING_DAYS --start 2026-12-24 --days x     | --days must be a whole number
          WORKING_DAYS --start 2026-12-24 --days 0     | days must be 1 or more
          WORKING_DAYS --start 2026-12-24 --days -5    | days must be 1 or more
          WORKING_DAYS --start 2026-12-24 --days 99999999999 | --days must be a whole number
          WORKING_DAYS --start 2026-12-24 --days 999999999 | start 2026-12-24
          """)
  void aClockThatCannotRunSaysWhyInOnePlainLine(String arguments, String sentence) {
    Ran ran = clock(arguments);
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains(sentence).endsWith(".\n").hasLineCount(1);
  }

  @Test
  void helpTellsTheCommandsAndAnUnknownOneIsRefused() {
    assertThat(run("", "help").out()).contains("route FACTS.json", "clock RG_TARGET");
    assertThat(run("", "help").code()).isZero();
    assertThat(run("", "fly").err())
        .isEqualTo(
            "There is no command \"fly\"; the commands are route, clock, link, estimate, protect,"
                + " redact, help.\n");
    assertThat(run("").code()).isEqualTo(2);
    assertThat(run("", "route").err()).startsWith("route takes the name of one file");
    assertThat(run("", "clock").err()).startsWith("clock needs the name of a clock");
  }

  private static Ran route(String facts) {
    return run(facts, "route", "-");
  }

  private static Ran clock(String arguments) {
    return run("", Stream.concat(Stream.of("clock"), Stream.of(arguments.split(" +", -1))));
  }

  private static Ran run(String in, String... arguments) {
    return run(in, Stream.of(arguments));
  }

  private static Ran run(String in, Stream<String> arguments) {
    List<String> list = arguments.toList();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        new Lodestar(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                JUST_AFTER_MIDNIGHT_IN_LONDON)
            .run(list);
    return new Ran(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private record Ran(int code, String out, String err) {}
}
