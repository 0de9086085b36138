package org.lodestar.app.directory.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.directory.Audience;
import org.lodestar.app.directory.Purpose;
import org.lodestar.app.directory.Reach;
import org.lodestar.app.directory.Service;
import org.lodestar.app.directory.Source;
import org.lodestar.app.directory.Wanted;
import org.lodestar.app.directory.WardsHere;
import org.lodestar.app.directory.domain.PhraseBook;
import org.lodestar.app.directory.store.Services;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.site.Language;
import org.springframework.beans.factory.ObjectProvider;

/** What somebody finds who looks for help, on a Monday, a Sunday and at Christmas. */
class HelpSearchTest {
  private static final List<Service> SERVICES =
      List.of(
          service("Emergency", Purpose.EMERGENCY, "", "", "", ""),
          service("Night line", Purpose.OTHER, "SOMEONE SAFE_BED", "always", "*", ""),
          service("Advice", Purpose.OTHER, "LEGAL SOMEONE", "Mon-Fri 09:00-17:00", "en pl", "W1"),
          service("Club", Purpose.OTHER, "SOMEONE", "", "", "W2"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "need    | near     | speak | now   | when             | sure                 | unsure",
        "-       | -        | -     | false | 2026-12-07T12:00 | Night line,Advice,Club | -",
        "LEGAL   | -        | -     | false | 2026-12-07T12:00 | Advice               | -",
        "MONEY   | -        | -     | false | 2026-12-07T12:00 | -                    | -",
        "SAFE_BED| -        | so    | true  | 2026-12-25T03:00 | Night line           | -",
        "SOMEONE | first    | -     | false | 2026-12-07T12:00 | Night line,Advice    | -",
        "SOMEONE | ZZ1 1AA  | -     | false | 2026-12-07T12:00 | Night line,Club      | -",
        "SOMEONE | nowhere  | -     | false | 2026-12-07T12:00 | Night line,Advice,Club | -",
        "SOMEONE | -        | pl    | false | 2026-12-07T12:00 | Night line,Advice    | Club",
        "SOMEONE | -        | so    | false | 2026-12-07T12:00 | Night line           | Club",
        "SOMEONE | -        | -     | true  | 2026-12-07T12:00 | Night line,Advice    | Club",
        "SOMEONE | -        | -     | true  | 2026-12-06T12:00 | Night line           | Club",
        "SOMEONE | -        | -     | true  | 2026-12-25T12:00 | Night line           | Club"
      },
      useHeadersInDisplayName = true)
  void whatFitsIsFoundAndWhatMayFitIsAskedFirst(
      @Nullable String need,
      @Nullable String near,
      @Nullable String speak,
      boolean now,
      String when,
      @Nullable String sure,
      @Nullable String unsure) {
    HelpSearch.Found found =
        search(when).find(Language.ENGLISH, new Wanted(said(need), said(near), said(speak), now));
    assertThat(names(found.sure())).isEqualTo(said(sure));
    assertThat(names(found.unsure())).isEqualTo(said(unsure));
    assertThat(found.nothing()).isEqualTo(sure == null && unsure == null);
    assertThat(found.lost()).isEqualTo("nowhere".equals(near));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-  | true  | 2026-12-07T23:00 | Open,Nights,Untold,Office",
        "-  | true  | 2026-12-05T12:00 | Open,Nights,Untold,Office",
        "-  | true  | 2026-12-07T12:00 | Open,Office,Untold,Nights",
        "-  | false | 2026-12-07T23:00 | Untold,Office,Nights,Open",
        "pl | true  | 2026-12-07T23:00 | Open,Nights,Untold,Office"
      })
  void whoSaysThatTheyAnswerNowStandsBeforeWhoSaysThatTheyDoNot(
      String speak, boolean now, String when, String order) {
    List<Service> unsorted =
        List.of(
            told("Untold", "", "Hours to be confirmed"),
            told("Office", "", "Weekdays, in office hours"),
            told("Nights", "", "Nights, weekends and bank holidays"),
            told("Open", "always", "Day and night"));
    HelpSearch.Found found =
        search(when, unsorted)
            .find(Language.ENGLISH, new Wanted("", "", speak.equals("-") ? "" : speak, now));
    assertThat(
            Stream.concat(found.sure().stream(), found.unsure().stream())
                .map(each -> each.service().name()))
        .containsExactly(order.split(","));
  }

  @ParameterizedTest
  @CsvSource({
    "SOMEONE,so,false",
    "CLUB,so,true",
    "CLUB,en,false",
    "CLUB,'',false",
    "LEGAL,so,false",
    "LEGAL,pl,false",
    "MONEY,so,false"
  })
  void whereNobodyIsKnownToSpeakTheLanguageThatIsSaid(String need, String speak, boolean unspoken) {
    List<Service> services =
        Stream.concat(
                SERVICES.stream(),
                Stream.of(service("Other club", Purpose.OTHER, "CLUB", "", "", "")))
            .toList();
    Wanted wanted = new Wanted(need, "", speak, false);
    HelpSearch.Found found = search("2026-12-07T12:00", services).find(Language.ENGLISH, wanted);
    assertThat(found.unspoken()).isEqualTo(unspoken);
  }

  @Test
  void whatSomebodyLooksForIsInNoLog() {
    assertThat(new Wanted("SAFE_BED", "ZZ1 1AA", "so", true).toString())
        .doesNotContain("SAFE", "ZZ1", "so");
  }

  private static String said(@Nullable String cell) {
    return cell == null ? "" : cell;
  }

  private static String names(List<Helplines.Said> found) {
    return String.join(",", found.stream().map(each -> each.service().name()).toList());
  }

  private static Service service(
      String name, Purpose purpose, String needs, String times, String tongues, String wards) {
    return bare(name, purpose, "Hours")
        .reaching(new Reach(list(needs), times, list(tongues), list(wards), null, null, "", ""));
  }

  private static Service told(String name, String times, String hours) {
    return bare(name, Purpose.OTHER, hours)
        .reaching(new Reach(List.of(), times, List.of(), List.of(), null, null, "", ""));
  }

  private static Service bare(String name, Purpose purpose, String hours) {
    return new Service(
        Ids.next(),
        purpose,
        name,
        "01632 960156",
        true,
        hours,
        "Languages",
        "Free",
        "",
        "Anyone",
        Audience.EVERYONE,
        new Source("Invented", Source.Standing.READ, "", null),
        "",
        true,
        0);
  }

  private static List<String> list(String words) {
    return Stream.of(words.split(" ")).filter(each -> !each.isEmpty()).toList();
  }

  private static HelpSearch search(String when) {
    return search(when, SERVICES);
  }

  private static HelpSearch search(String when, List<Service> services) {
    Helplines helplines = mock(Helplines.class);
    when(helplines.said(Language.ENGLISH))
        .thenReturn(services.stream().map(each -> new Helplines.Said(each, each)).toList());
    WardsHere wards = mock(WardsHere.class);
    when(wards.wards()).thenReturn(Map.of("W1", "First", "W2", "Second"));
    when(wards.wardOf("ZZ1 1AA")).thenReturn(Optional.of("W2"));
    when(wards.wardOf("nowhere")).thenReturn(Optional.empty());
    @SuppressWarnings("unchecked")
    ObjectProvider<WardsHere> here = mock(ObjectProvider.class);
    when(here.getIfAvailable()).thenReturn(wards);
    return new HelpSearch(
        helplines,
        mock(Services.class),
        mock(PhraseBook.class),
        here,
        Clock.fixed(Instant.parse(when + ":00Z"), ZoneOffset.UTC));
  }
}
