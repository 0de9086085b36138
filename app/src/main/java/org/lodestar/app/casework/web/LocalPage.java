package org.lodestar.app.casework.web;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.casework.LocalPathwayView;
import org.lodestar.app.casework.OwnStepView;
import org.lodestar.app.casework.PathwayStep;
import org.lodestar.app.casework.domain.NightLines;
import org.lodestar.app.directory.Purpose;
import org.lodestar.app.pathway.Contact;
import org.lodestar.app.pathway.StepPlan;
import org.lodestar.app.pathway.face.Said;
import org.lodestar.statute.StepCode;

/** What the local pathway adds to the page of a person's pathway. */
public record LocalPage(LocalPathwayView view, Said said, boolean officeHours) {
  /** Our part of a step of the law. */
  public StepPlan plan(PathwayStep step) {
    return said.content().plan(step.step().code());
  }

  /** Whether the date of a step is ours: a local limit gave an earlier one than the law's. */
  public boolean dated(PathwayStep step) {
    StepPlan plan = plan(step);
    return plan.limit() != null
        && step.due() != null
        && step.due().equals(plan.limit().due(step.aroseOn()));
  }

  /**
   * Whom to ring for a step of the law, at this hour: what answers now first, and a local bed
   * before the line for those who were referred.
   */
  public List<Contact> contacts(PathwayStep step) {
    List<Purpose> first = NightLines.first(step.step(), officeHours);
    Set<UUID> ids = new LinkedHashSet<>();
    first.forEach(
        purpose ->
            said.services().stream()
                .filter(service -> service.purpose() == purpose)
                .forEach(service -> ids.add(service.id())));
    List<Contact> named = said.contacts(plan(step).contacts());
    boolean local = NightLines.isLocal(step.step());
    named.stream()
        .filter(each -> fits(step, each))
        .sorted(
            Comparator.<Contact, Boolean>comparing(each -> local && isReferralLine(each))
                .thenComparing(each -> !officeHours && NightLines.isByDay(each.service().hours())))
        .forEach(each -> ids.add(each.service().id()));
    return said.contacts(ids);
  }

  private static boolean fits(PathwayStep step, Contact contact) {
    return NightLines.fits(step.step(), contact.service().purpose(), contact.service().audience());
  }

  /** Whether nobody has written down the youth justice service's own number. */
  public boolean lacksYouthJustice(PathwayStep step) {
    return step.step().code() == StepCode.YOUTH_JUSTICE && plan(step).contacts().isEmpty();
  }

  /** Whether somebody who interprets is needed at a step, and the directory names nobody. */
  public boolean lacksInterpreter(PathwayStep step) {
    return NightLines.first(step.step(), officeHours).contains(Purpose.INTERPRETER)
        && said.services().stream().noneMatch(each -> each.purpose() == Purpose.INTERPRETER);
  }

  private static boolean isReferralLine(Contact contact) {
    return contact.service().purpose() == Purpose.REFERRAL_LINE;
  }

  /** Whom to ring for a step of our own. */
  public List<Contact> contacts(OwnStepView step) {
    return said.contacts(step.step().contacts());
  }

  /** Steps of our own that follow a step of the law, and those that follow them. */
  public List<OwnStepView> after(PathwayStep step) {
    Set<String> chain = new HashSet<>(Set.of(step.step().code().name()));
    return view.own().stream()
        .filter(own -> chain.contains(own.step().after()) && chain.add(own.step().code()))
        .toList();
  }
}
