package org.lodestar.app.members.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.concerns.web.Desk;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.web.Drawn;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Nobody meets more than they can take in at a glance, and nothing is further than two clicks. */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WayfindingTest {
  private static final int LINES = 7;
  private static final int PAGES = 9;
  private static final Path DRAWN = Path.of("../docs/operations/attention.md");
  private static final String ALL = "All roles in one person";

  /** Below it stands what another test counts in the demonstration. */
  private static final String BELOW = "\n## ";

  private final Desk desk;
  private final Set<String> entries;
  private final List<NavEntry> declared;
  private final Map<String, Seen> seen = new LinkedHashMap<>();

  WayfindingTest(Desk desk, List<NavEntry> declared) {
    this.desk = desk;
    this.declared = declared;
    this.entries = declared.stream().map(NavEntry::href).collect(Collectors.toSet());
  }

  /**
   * What one worker meets.
   *
   * @param lines of the main navigation
   * @param areas the pages behind each line that is an area
   * @param railed how many of those stand in its rail
   * @param pages all of the navigation that they may open
   */
  private record Seen(
      List<String> lines,
      Map<String, List<String>> areas,
      Map<String, Integer> railed,
      Set<String> pages) {
    Set<String> reached() {
      Set<String> reached = new HashSet<>(lines);
      areas.values().forEach(reached::addAll);
      return reached;
    }

    int largest() {
      return areas.values().stream().mapToInt(List::size).max().orElse(1);
    }
  }

  @BeforeAll
  void lookAround() {
    UUID organisation = desk.anOrganisation();
    for (Role role : Role.values()) {
      seen.put(words(role), look(desk.aWorker(organisation, role)));
    }
    seen.put(ALL, look(desk.aWorker(organisation, Role.values())));
  }

  private static String words(Role role) {
    String words = role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private Seen look(Worker worker) {
    List<String> lines =
        desk.page(worker, "/work").select(".lode-areas > ul > li > a").eachAttr("href");
    Map<String, List<String>> areas = new LinkedHashMap<>();
    Map<String, Integer> railed = new LinkedHashMap<>();
    for (String line : lines) {
      if (line.startsWith("/areas/")) {
        Document page = desk.page(worker, line);
        areas.put(line, page.select("a.lode-area__name").eachAttr("href"));
        railed.put(line, page.expectFirst("ul.lode-area").select("a.lode-area__name").size());
      }
    }
    return new Seen(lines, areas, railed, pages(worker));
  }

  /** What the command box knows, as far as it is a page of the navigation. */
  private Set<String> pages(Worker worker) {
    try {
      JsonNode known =
          JsonMapper.shared()
              .readTree(desk.get(worker, "/search/pages").getResponse().getContentAsString());
      return StreamSupport.stream(known.get("pages").spliterator(), false)
          .map(each -> each.get("href").asString())
          .filter(entries::contains)
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void nobodysMainNavigationHasMoreThanSevenLines() {
    assertThat(seen).hasSize(Role.values().length + 1);
    seen.forEach((who, each) -> assertThat(each.lines()).as(who).hasSizeBetween(2, LINES));
  }

  @Test
  void noAreaHoldsMoreThanNinePagesForAnybody() {
    seen.forEach(
        (who, each) -> {
          each.areas()
              .forEach((area, pages) -> assertThat(pages).as(who + area).hasSizeBetween(2, PAGES));
          each.railed()
              .forEach((area, pages) -> assertThat(pages).as(who + area).isLessThan(PAGES));
        });
  }

  @Test
  void everyPageOfTheNavigationIsTwoClicksFromHomeAtMost() {
    assertThat(Objects.requireNonNull(seen.get(ALL)).pages()).hasSizeGreaterThan(40);
    seen.forEach((who, each) -> assertThat(each.reached()).as(who).containsAll(each.pages()));
  }

  @Test
  void everyPageOfTheNavigationSaysInAShortSentenceWhatItIsFor() {
    for (NavEntry entry : declared) {
      String key = entry.label() + ".hint";
      assertThat(Drawn.words().has(key)).as(key).isTrue();
      String hint = Drawn.words().say(Language.ENGLISH, key);
      assertThat(hint.split(" ")).as(hint).hasSizeLessThanOrEqualTo(12);
    }
  }

  /** Two entries of one place would stand in an order that nobody chose. */
  @Test
  void noTwoPagesOfAnAreaStandAtTheSamePlace() {
    assertThat(declared.stream().map(each -> each.area() + " " + each.place()))
        .doesNotHaveDuplicates();
  }

  @Test
  void theDrawnTableOfWhatEachRoleMeetsIsTrue() throws IOException {
    String table = table();
    String all = Files.exists(DRAWN) ? Files.readString(DRAWN) : "";
    int at = all.indexOf(BELOW);
    String present = at < 0 ? all : all.substring(0, at);
    if (!present.equals(table)) {
      Files.writeString(DRAWN, table + all.substring(present.length()));
    }
    assertThat(present).as("attention.md was out of date and has been redrawn").isEqualTo(table);
  }

  private String table() {
    List<String> rows = new ArrayList<>();
    rows.add("# What each role meets");
    rows.add("");
    rows.add(
        "Lines of the main navigation, pages behind them, the most pages that stand behind one line,"
            + " and clicks from home to the furthest. Drawn by `WayfindingTest`, which also holds"
            + " them: at most seven lines, nine pages, two clicks. How many words each home of the"
            + " demonstration has is held by `DemonstrationTest`: half of them have at most 60, all"
            + " but the strategic lead's at most 150, and that one with its tables at most 600.");
    rows.add("");
    rows.add("| role | lines | pages | behind one line | clicks | areas |");
    rows.add("|---|---|---|---|---|---|");
    seen.forEach(
        (who, each) ->
            rows.add(
                "| %s | %d | %d | %d | %d | %s |"
                    .formatted(
                        who,
                        each.lines().size(),
                        each.pages().size(),
                        each.largest(),
                        each.areas().isEmpty() ? 1 : 2,
                        areas(each))));
    return String.join("\n", rows) + "\n";
  }

  private static String areas(Seen each) {
    return Arrays.stream(Area.values())
        .filter(area -> each.areas().containsKey(area.href()))
        .map(area -> area.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}
