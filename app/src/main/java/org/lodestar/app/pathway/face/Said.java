package org.lodestar.app.pathway.face;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.directory.Service;
import org.lodestar.app.pathway.Contact;
import org.lodestar.app.pathway.Continuity;
import org.lodestar.app.pathway.OwnStep;
import org.lodestar.app.pathway.PathwayContent;
import org.lodestar.app.pathway.TimeLimit;
import org.lodestar.app.pathway.TimeLimit.Unit;
import org.lodestar.app.pathway.Way;
import org.lodestar.app.pathway.Who;
import org.lodestar.app.site.Page;
import org.lodestar.statute.Pathway;
import org.lodestar.statute.StepCode;
import org.lodestar.statute.StepLimit;

/**
 * What a version says, in words.
 *
 * @param services every service that can be rung
 * @param continuity the arrangement that is on; null when things run as usual
 * @param today the day for which the law is asked
 */
public record Said(
    Page page,
    PathwayContent content,
    List<Service> services,
    @Nullable Continuity continuity,
    LocalDate today) {
  public Said {
    services = List.copyOf(services);
  }

  /** The same about another content. */
  public Said about(PathwayContent other) {
    return new Said(page, other, services, continuity, today);
  }

  /** What a step is called. */
  public String title(String code) {
    if (code.equals(OwnStep.END)) {
      return page.t("pathway.end");
    }
    return PathwayContent.law(code)
        .map(law -> page.name("pathway.step", law))
        .or(() -> content.find(code).map(OwnStep::title))
        .orElseGet(() -> page.t("pathway.noSuchStep"));
  }

  /** The titles of several steps. */
  public String titles(Collection<String> codes) {
    return codes.stream().map(this::title).collect(Collectors.joining(", "));
  }

  /** A local limit. */
  public String limit(@Nullable TimeLimit limit) {
    return limit == null ? "" : limit(limit.count(), limit.unit() == Unit.WORKING_DAYS);
  }

  private String limit(int count, boolean working) {
    if (count == 0) {
      return page.t("pathway.limit.sameDay");
    }
    return page.t(working ? "pathway.limit.working" : "pathway.limit.calendar", count);
  }

  /** A limit of the national pathway. */
  public String limit(StepLimit limit) {
    return limit(limit.days(), limit.working());
  }

  /** The limits of the national pathway for a step in all its wordings. */
  public String lawLimits(StepCode code) {
    return code == StepCode.CALL_999 ? page.t("pathway.limit.now") : limits(code);
  }

  private String limits(StepCode code) {
    return Pathway.limitsOf(code, today).stream()
        .sorted(Comparator.comparingInt(StepLimit::days))
        .map(this::limit)
        .distinct()
        .collect(Collectors.joining(page.t("pathway.or")));
  }

  /** Whom to ring, as things stand today. */
  public List<Contact> contacts(Collection<UUID> ids) {
    return LocalPathways.contacts(ids, services, continuity);
  }

  /** The names of services; one that is gone says so. */
  public String names(Collection<UUID> ids) {
    return ids.stream().map(this::name).collect(Collectors.joining(", "));
  }

  private String name(UUID id) {
    return services.stream()
        .filter(service -> service.id().equals(id))
        .map(Service::name)
        .findFirst()
        .orElseGet(() -> page.t("pathway.contact.gone"));
  }

  /** For whom a step of our own is. */
  public String who(Collection<Who> who) {
    return who.size() == Who.values().length
        ? page.t("pathway.who.everybody")
        : who.stream()
            .map(each -> page.name("pathway.who", each))
            .collect(Collectors.joining(", "));
  }

  /** On which ways it is needed. */
  public String ways(Collection<Way> ways) {
    return ways.size() == Way.values().length
        ? page.t("pathway.way.any")
        : ways.stream()
            .map(each -> page.name("pathway.way", each))
            .collect(Collectors.joining(", "));
  }

  /** Every step that another one can follow or lead to, in order. */
  public List<String> codes() {
    List<String> own = content.own().stream().map(OwnStep::code).toList();
    return Stream.concat(Arrays.stream(StepCode.values()).map(Enum::name), own.stream()).toList();
  }
}
