package org.lodestar.app.pathwayaudit.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.pathway.face.Said;
import org.lodestar.app.pathwayaudit.Judged;
import org.lodestar.app.pathwayaudit.StepRate;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;

/**
 * Words that the pages of an audit share.
 *
 * @param said the version of the pathway that counts today, for the titles of steps
 * @param names of colleagues
 * @param colleagues who can look after an improvement
 */
public record AuditWords(
    Page page, Said said, Map<UUID, String> names, List<Option> colleagues, LocalDate today) {
  public AuditWords {
    names = Map.copyOf(names);
    colleagues = List.copyOf(colleagues);
  }

  /** What a step is called. */
  public String title(String code) {
    return said.title(code);
  }

  /** What a step of a sheet is called. */
  public String title(Judged step) {
    return step.title().isEmpty() ? said.title(step.step()) : step.title();
  }

  /** The name of a colleague. */
  public String name(@Nullable UUID id) {
    return id == null ? "" : names.getOrDefault(id, "");
  }

  /** A rate: passed of judged, in percent. */
  public String rate(StepRate rate) {
    return page.t("pathwayaudit.rate", rate.percent(), rate.passed(), rate.judged());
  }

  /** A rate as paper says it, without small numbers. */
  public String blurred(StepRate rate) {
    if (rate.judged() == 0) {
      return page.t("pathwayaudit.rate.nobody");
    }
    return rate.few()
        ? page.t("pathwayaudit.rate.few", StepRate.least())
        : page.t("pathwayaudit.rate.percent", rate.percent());
  }

  /** After how many days a step was due and settled. */
  public String days(Judged step) {
    String due =
        step.due() == null
            ? page.t("pathwayaudit.days.noDue")
            : page.t("pathwayaudit.days.due", step.due());
    String settled =
        step.settled() == null
            ? page.t("pathwayaudit.days.open")
            : page.t("pathwayaudit.days.settled", step.settled());
    return due + " " + settled;
  }
}
