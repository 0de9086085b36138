package org.lodestar.app.triage.web;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.lodestar.app.concerns.Outcome;
import org.lodestar.app.concerns.face.Figures.Overview;
import org.lodestar.app.concerns.face.Figures.Times;
import org.lodestar.app.concerns.face.Figures.Topic;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Part;
import org.lodestar.disclosure.ShownCount;
import org.lodestar.vocabulary.IndicatorGroup;

/** Figures in the words of a page. */
final class FigureTables {
  private static final int LONGEST_BAR = 300;
  private static final int BAR_HEIGHT = 22;

  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("MMM uu", Locale.ENGLISH);

  private final Page page;
  private final Overview overview;

  FigureTables(Page page, Overview overview) {
    this.page = page;
    this.overview = overview;
  }

  FigurePage page() {
    return new FigurePage(
        Arrays.stream(Topic.values())
            .map(
                topic ->
                    new FigurePage.Sheet(
                        topic == Topic.TRIAGE ? table(topic) : turned(topic),
                        none(topic),
                        page.t("triage.figures.note." + topic),
                        "/concerns/figures/" + topic.name().toLowerCase(Locale.ROOT)))
            .toList(),
        bars());
  }

  /**
   * The table as it is read: months side by side, a line for each kind that came at all. The file
   * that is taken away holds all of them.
   */
  private Table turned(Topic topic) {
    List<String> heads = heads(topic);
    List<Part<Integer>> parts = new ArrayList<>();
    parts.add(Part.words(page.t("triage.figures.kind." + topic), heads::get));
    for (int i = 0; i < overview.months().size(); i++) {
      int month = i;
      parts.add(
          Part.number(
              SHORT.format(overview.months().get(month)),
              kind -> say(counts(topic, kind).get(month))));
    }
    return Table.of(page.t("triage.figures.title." + topic), kinds(topic, true), parts);
  }

  /** The kinds without a line of their own, in words; empty when each has one. */
  private String none(Topic topic) {
    if (topic == Topic.TRIAGE) {
      return "";
    }
    List<String> none = kinds(topic, false).stream().map(heads(topic)::get).toList();
    return none.isEmpty() ? "" : page.t("triage.figures.none", String.join(", ", none));
  }

  /** The kinds that came, or those that did not, by their number. */
  private List<Integer> kinds(Topic topic, boolean came) {
    return IntStream.range(0, heads(topic).size())
        .filter(kind -> counts(topic, kind).stream().anyMatch(FigureTables::any) == came)
        .boxed()
        .toList();
  }

  /** The counts of one kind, month by month. */
  private List<ShownCount> counts(Topic topic, int kind) {
    List<List<ShownCount>> table =
        switch (topic) {
          case CHANNEL -> overview.byChannel();
          case OUTCOME -> overview.byOutcome();
          case SIGNS -> overview.bySigns();
          case TRIAGE -> throw new IllegalArgumentException("Not a table of counts");
        };
    return IntStream.range(0, overview.months().size())
        .mapToObj(
            month ->
                kind < table.get(month).size()
                    ? table.get(month).get(kind)
                    : overview.totals().get(month))
        .toList();
  }

  private static boolean any(ShownCount count) {
    return count.told().map(value -> value > 0).orElse(true);
  }

  /** One table as it is taken away; its first column names the month. */
  Table table(Topic topic) {
    List<String> heads = heads(topic);
    List<Part<Integer>> parts = new ArrayList<>();
    parts.add(Part.words(page.t("triage.figures.month"), this::month));
    for (int i = 0; i < heads.size(); i++) {
      int column = i;
      parts.add(Part.number(heads.get(column), month -> line(topic, month).get(column)));
    }
    List<Integer> months = IntStream.range(0, overview.months().size()).boxed().toList();
    return Table.of(page.t("triage.figures.title." + topic), months, parts);
  }

  private List<String> heads(Topic topic) {
    List<String> heads = new ArrayList<>();
    switch (topic) {
      case CHANNEL ->
          overview.channels().forEach(each -> heads.add(page.name("concerns.staff.by", each)));
      case OUTCOME ->
          Arrays.stream(Outcome.values())
              .forEach(each -> heads.add(page.name("triage.figures.outcome", each)));
      case SIGNS ->
          Arrays.stream(IndicatorGroup.values())
              .forEach(each -> heads.add(page.name("triage.figures.signs", each)));
      case TRIAGE -> {
        heads.add(page.t("triage.figures.triaged"));
        heads.add(page.t("triage.figures.middle"));
        heads.add(page.t("triage.figures.most"));
      }
    }
    if (topic == Topic.CHANNEL || topic == Topic.OUTCOME) {
      heads.add(page.t("triage.figures.total"));
    }
    return heads;
  }

  private List<String> line(Topic topic, int month) {
    List<String> words = new ArrayList<>();
    switch (topic) {
      case CHANNEL -> overview.byChannel().get(month).forEach(each -> words.add(say(each)));
      case OUTCOME -> overview.byOutcome().get(month).forEach(each -> words.add(say(each)));
      case SIGNS -> overview.bySigns().get(month).forEach(each -> words.add(say(each)));
      case TRIAGE -> {
        Times times = overview.times().get(month);
        words.add(say(times.triaged()));
        words.add(times.hours().map(each -> hours(each.middle())).orElse(tooFew()));
        words.add(times.hours().map(each -> hours(each.most())).orElse(tooFew()));
      }
    }
    if (topic == Topic.CHANNEL || topic == Topic.OUTCOME) {
      words.add(say(overview.totals().get(month)));
    }
    return words;
  }

  private String say(ShownCount shown) {
    return shown.told().map(String::valueOf).orElse(page.t("triage.figures.hidden"));
  }

  private String hours(long hours) {
    return page.t("triage.hours", hours);
  }

  private String tooFew() {
    return page.t("triage.figures.tooFew");
  }

  private String month(int i) {
    return page.date(overview.months().get(i).atDay(1)).replaceFirst("^\\S+ ", "");
  }

  private List<FigurePage.Bar> bars() {
    long most = overview.totals().stream().mapToLong(FigureTables::length).max().orElse(0);
    List<FigurePage.Bar> bars = new ArrayList<>();
    for (int i = 0; i < overview.totals().size(); i++) {
      ShownCount total = overview.totals().get(i);
      int length = most == 0 ? 0 : (int) (length(total) * LONGEST_BAR / most);
      bars.add(new FigurePage.Bar(month(i), say(total), length, i * BAR_HEIGHT));
    }
    return bars;
  }

  private static long length(ShownCount count) {
    return count.told().orElse(0L);
  }
}
