package org.lodestar.app.learning.web;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.learning.CourseChange;
import org.lodestar.app.learning.domain.Course;
import org.lodestar.app.learning.face.Gains;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Part;
import org.lodestar.gain.Caution;
import org.lodestar.gain.Gain;
import org.springframework.stereotype.Component;

/** Says what a course changed: in words with their range, and what cannot be concluded from it. */
@Component
class CourseChangePageMaker {
  private final Gains gains;

  CourseChangePageMaker(Gains gains) {
    this.gains = gains;
  }

  CourseChangePage page(Worker worker, Page page, Course course) {
    CourseChange change = gains.changed(worker, course);
    return new CourseChangePage(
        course.title(),
        CoursesController.PATH + '/' + course.code(),
        change.ended() == 0 ? "" : page.t("learning.changed.taken", change.begun(), change.ended()),
        knowledge(page, change),
        change
            .sure()
            .map(each -> said(page, "learning.changed.sure", each, "%.1f"))
            .orElseGet(() -> page.t("learning.changed.sure.few")),
        cautions(page, change),
        items(page, change),
        (int) change.items().stream().filter(each -> !each.flags().isEmpty()).count());
  }

  private static String knowledge(Page page, CourseChange change) {
    Double before = change.before();
    Optional<Gain> gain = change.knowledge();
    if (gain.isEmpty() || before == null) {
      return page.t("learning.changed.right.few");
    }
    return page.t(
            "learning.changed.right.ends",
            number("%.0f", before),
            number("%.0f", before + gain.get().mean()))
        + ' '
        + said(page, "learning.changed.right", gain.get(), "%.0f");
  }

  /** Where the range holds nought nothing can be said of which way it went. */
  private static String said(Page page, String key, Gain gain, String form) {
    String way =
        gain.interval().low() > 0 ? ".more" : gain.interval().high() < 0 ? ".less" : ".open";
    return page.t(
        key + way,
        number(form, Math.abs(gain.mean())),
        number(form, gain.interval().low()),
        number(form, gain.interval().high()));
  }

  private static String number(String form, double value) {
    String said = String.format(Locale.UK, form, value);
    return said.matches("-0(\\.0+)?") ? said.substring(1) : said.replace('-', '−');
  }

  private static List<String> cautions(Page page, CourseChange change) {
    Set<Caution> all =
        Stream.of(change.knowledge(), change.sure())
            .flatMap(Optional::stream)
            .flatMap(each -> each.cautions().stream())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Caution.class)));
    return all.stream()
        .map(each -> page.t("learning.changed.caution." + each.name(), Gain.ENOUGH))
        .toList();
  }

  private static Table items(Page page, CourseChange change) {
    List<CourseChange.Item> sorted =
        change.items().stream()
            .sorted(Comparator.comparing(each -> each.flags().isEmpty()))
            .toList();
    return Table.of(
        page.t("learning.changed.items"),
        sorted,
        Part.words(page.t("learning.changed.item"), CourseChange.Item::words),
        Part.number(
            page.t("learning.changed.item.right"), each -> share(page, "%.0f", each.right())),
        Part.number(
            page.t("learning.changed.item.tells"), each -> share(page, "%.2f", each.tells())),
        Part.words(
            page.t("learning.changed.item.look"),
            each ->
                each.flags().stream()
                    .map(flag -> page.t("learning.changed.flag." + flag.name()))
                    .collect(Collectors.joining(" "))));
  }

  private static String share(Page page, String form, @Nullable Double value) {
    return value == null ? page.t("learning.courses.few") : number(form, value);
  }
}
