package org.lodestar.app.pathway.domain;

import static org.lodestar.app.pathway.Finding.Kind.CONTACT_GONE;
import static org.lodestar.app.pathway.Finding.Kind.FOR_NOBODY;
import static org.lodestar.app.pathway.Finding.Kind.LEADS_NOWHERE;
import static org.lodestar.app.pathway.Finding.Kind.LOOP;
import static org.lodestar.app.pathway.Finding.Kind.NOT_REACHED;
import static org.lodestar.app.pathway.Finding.Kind.NO_CONTACT;
import static org.lodestar.app.pathway.Finding.Kind.NO_END;
import static org.lodestar.app.pathway.Finding.Kind.NO_OWNER;
import static org.lodestar.app.pathway.Finding.Kind.NO_WORDS;
import static org.lodestar.app.pathway.Finding.Kind.OWN_WITHOUT_LIMIT;
import static org.lodestar.app.pathway.Finding.Kind.OWN_WITHOUT_OWNER;
import static org.lodestar.app.pathway.Finding.Kind.SAME_TITLE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lodestar.app.pathway.Finding;
import org.lodestar.app.pathway.OwnStep;
import org.lodestar.app.pathway.PathwayContent;
import org.lodestar.app.pathway.StepPlan;
import org.lodestar.app.pathway.Who;

/** Everything that is wrong with a draft, and what somebody should look at. */
public final class PathwayChecks {
  private PathwayChecks() {}

  /**
   * All findings, errors first.
   *
   * @param directory the records that can be rung today
   * @param on the day for which the law is asked
   */
  public static List<Finding> of(PathwayContent content, Set<UUID> directory, LocalDate on) {
    List<Finding> findings = new ArrayList<>();
    content.inOrder().forEach(plan -> findings.addAll(lawStep(plan, directory, on)));
    content.own().forEach(step -> findings.addAll(ownStep(content, step, directory)));
    findings.addAll(flows(content, on));
    findings.sort(Comparator.comparing(finding -> !finding.kind().isError()));
    return List.copyOf(findings);
  }

  private static List<Finding> lawStep(StepPlan plan, Set<UUID> directory, LocalDate on) {
    List<Finding> findings = new ArrayList<>();
    String code = plan.code().name();
    if (plan.owner().isBlank()) {
      findings.add(Finding.of(NO_OWNER, code));
    }
    if (plan.limit() != null) {
      LimitRules.broken(plan.code(), plan.limit(), on)
          .ifPresent(law -> findings.add(Finding.longer(code, law)));
    }
    contacts(code, plan.contacts(), directory).forEach(findings::add);
    return findings;
  }

  private static Stream<Finding> contacts(String code, List<UUID> contacts, Set<UUID> directory) {
    if (contacts.isEmpty()) {
      return Stream.of(Finding.of(NO_CONTACT, code));
    }
    return directory.containsAll(contacts)
        ? Stream.empty()
        : Stream.of(Finding.of(CONTACT_GONE, code));
  }

  private static List<Finding> ownStep(PathwayContent content, OwnStep step, Set<UUID> directory) {
    List<Finding> findings = new ArrayList<>();
    if (step.title().isBlank() || step.words().isBlank()) {
      findings.add(Finding.of(NO_WORDS, step.code()));
    }
    if (step.who().isEmpty() || step.ways().isEmpty()) {
      findings.add(Finding.of(FOR_NOBODY, step.code()));
    }
    if (content.own().stream().anyMatch(other -> sameTitle(step, other))) {
      findings.add(Finding.of(SAME_TITLE, step.code()));
    }
    if (step.owner().isBlank()) {
      findings.add(Finding.of(OWN_WITHOUT_OWNER, step.code()));
    }
    if (step.limit() == null) {
      findings.add(Finding.of(OWN_WITHOUT_LIMIT, step.code()));
    }
    contacts(step.code(), step.contacts(), directory).forEach(findings::add);
    return findings;
  }

  private static boolean sameTitle(OwnStep one, OwnStep other) {
    return !one.code().equals(other.code()) && said(one).equals(said(other));
  }

  private static String said(OwnStep step) {
    return step.title().strip().toLowerCase(Locale.UK);
  }

  /** A fault that shows in several flows is told once, in the first. */
  private static List<Finding> flows(PathwayContent content, LocalDate on) {
    List<Finding> findings = new ArrayList<>();
    Set<Object> told = new LinkedHashSet<>();
    for (Who who : Who.values()) {
      FlowGraph graph = FlowGraph.of(content, who, LawFlow.stepsFor(who, on));
      content.own().stream()
          .filter(step -> step.who().contains(who))
          .flatMap(step -> flow(graph, who, step))
          .filter(finding -> told.add(List.of(finding.kind(), finding.step())))
          .filter(finding -> finding.kind() != LOOP || told.add(finding.others()))
          .forEach(findings::add);
    }
    return findings;
  }

  private static Stream<Finding> flow(FlowGraph graph, Who who, OwnStep step) {
    List<Finding> findings = new ArrayList<>();
    Set<String> loop = graph.loop(step.code());
    if (!loop.isEmpty()) {
      findings.add(Finding.in(who, LOOP, step.code(), loop));
    }
    boolean reached = graph.reached().contains(step.code());
    if (!reached) {
      findings.add(Finding.in(who, NOT_REACHED, step.code(), List.of(step.after())));
    }
    if (!step.then().isEmpty() && !graph.has(step.then())) {
      findings.add(Finding.in(who, LEADS_NOWHERE, step.code(), List.of(step.then())));
    } else if (reached && !graph.ends(step.code())) {
      findings.add(Finding.in(who, NO_END, step.code(), List.of()));
    }
    return findings.stream();
  }
}
