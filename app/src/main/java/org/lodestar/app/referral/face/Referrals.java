package org.lodestar.app.referral.face;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.casework.Purpose;
import org.lodestar.app.casework.ReferralFacts;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.referral.FormRoute;
import org.lodestar.app.referral.PrefillSource;
import org.lodestar.app.referral.Preparation;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.referral.ReferralAction;
import org.lodestar.app.referral.domain.CaseAnswers;
import org.lodestar.app.referral.domain.Prefill;
import org.lodestar.app.referral.domain.WorkerAnswers;
import org.lodestar.app.referral.form.Answers;
import org.lodestar.app.referral.form.Item;
import org.lodestar.app.referral.form.Questionnaire;
import org.lodestar.app.referral.form.Section;
import org.lodestar.app.referral.store.DraftTraces;
import org.lodestar.app.referral.store.FormRows;
import org.lodestar.app.referral.store.ReferralDesk;
import org.lodestar.app.referral.store.SectionContent;
import org.lodestar.app.referral.store.SectionRows;
import org.lodestar.app.referral.store.WriterRows;
import org.lodestar.app.site.Refused;
import org.lodestar.statute.Circumstance;
import org.lodestar.statute.HomeOfficeDecision;
import org.lodestar.statute.Pathway;
import org.lodestar.statute.Route;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Referrals and notifications while they are written. One is about one person; which of the four
 * questionnaires it is follows from the facts of the case on the day on which it is begun.
 */
@Component
@Transactional
public class Referrals {
  private final FormRows forms;
  private final SectionRows sections;
  private final WriterRows writers;
  private final DraftTraces traces;
  private final ReferralDesk desk;
  private final Cases cases;
  private final Policy policy;

  Referrals(
      FormRows forms,
      SectionRows sections,
      WriterRows writers,
      DraftTraces traces,
      ReferralDesk desk,
      Cases cases,
      Policy policy) {
    this.forms = forms;
    this.sections = sections;
    this.writers = writers;
    this.traces = traces;
    this.desk = desk;
    this.cases = cases;
    this.policy = policy;
  }

  /**
   * Begins a referral or notification about a person, prefilled from the case. A draft that is
   * there already for the same route is returned instead: there is one at a time.
   *
   * @throws Refused when the facts lead to no document yet
   */
  public Referral begin(Worker worker, UUID caseFile, UUID person) {
    policy.require(worker, Action.PREPARE_REFERRAL, person);
    ReferralFacts facts = cases.factsFor(worker, caseFile, person, Purpose.PREPARE_NRM_REFERRAL);
    FormRoute route = route(facts);
    return forms.ofPerson(person).stream()
        .filter(each -> each.isDraft() && each.route() == route)
        .findFirst()
        .orElseGet(() -> begin(worker, facts, route));
  }

  /** What there is to know before one is begun; what the case says is read with its purpose. */
  public Preparation ahead(Worker worker, UUID caseFile, UUID person) {
    policy.require(worker, Action.PREPARE_REFERRAL, person);
    ReferralFacts facts = cases.factsFor(worker, caseFile, person, Purpose.PREPARE_NRM_REFERRAL);
    Route today = anew(facts);
    return new Preparation(
        facts.caseFile().reference(),
        today.isSent() ? Optional.of(route(facts)) : Optional.empty(),
        today,
        facts.facts().decided(),
        facts.facts().has(Circumstance.ALREADY_REFERRED),
        forms.ofPerson(person));
  }

  private Referral begin(Worker worker, ReferralFacts facts, FormRoute route) {
    Referral referral =
        forms.insert(
            facts.caseFile().id(),
            facts.person().id(),
            worker.organisation(),
            route,
            worker.id(),
            desk.now());
    writers.add(referral, worker.id());
    Prefill prefill =
        WorkerAnswers.before(
            worker, referral.reference(), CaseAnswers.of(facts, route, desk.today()));
    Map<Section, SectionContent> contents = bySection(Questionnaire.of(route), prefill);
    contents.forEach(
        (section, content) ->
            sections.save(referral, section, content, 0, worker.id(), desk.now()));
    desk.trace(
        ReferralAction.REFERRAL_BEGUN, referral, Detail.none().with("route", referral.route()));
    return referral;
  }

  /**
   * The questionnaire that the facts lead to. Where another body's referral has ended they are
   * asked anew, so that somebody who was exploited again can be referred from here.
   */
  FormRoute route(ReferralFacts facts) {
    Route route = anew(facts);
    return switch (route) {
      case NRM -> facts.person().treatedAsChild() ? FormRoute.NRM_CHILD : FormRoute.NRM_ADULT;
      case DTN_ANONYMOUS -> FormRoute.DTN_ANONYMOUS;
      case DTN_NAMED -> FormRoute.DTN_NAMED;
      case REFERRED ->
          throw Refused.because(
              "referral.refused.route."
                  + (facts.facts().wasReferredByOthers() ? "BY_OTHERS" : route));
      case ASK_CONSENT, BEST_INTERESTS, NO_DUTY, GROUNDS_NOT_DECIDED ->
          throw Refused.because("referral.refused.route." + route);
    };
  }

  /** Whether the facts of today lead to this questionnaire. */
  boolean leadsTo(ReferralFacts facts, FormRoute route) {
    return anew(facts).isSent() && route(facts) == route;
  }

  private Route anew(ReferralFacts facts) {
    boolean goesOn =
        forms.ofPerson(facts.person().id()).stream()
            .anyMatch(each -> each.isByOthers() && each.goesOn());
    return !facts.facts().wasReferredByOthers() || goesOn
        ? facts.directions().route()
        : Pathway.directionsFor(facts.facts().withHomeOffice(HomeOfficeDecision.NONE)).route();
  }

  private static Map<Section, SectionContent> bySection(
      Questionnaire questionnaire, Prefill prefill) {
    Map<Section, SectionContent> contents = new EnumMap<>(Section.class);
    for (Section section : questionnaire.sections()) {
      Map<String, List<String>> answers = new LinkedHashMap<>();
      Map<String, PrefillSource> sources = new HashMap<>();
      for (Item item : questionnaire.items(section)) {
        if (prefill.answers().has(item.id())) {
          answers.put(item.id(), prefill.answers().list(item.id()));
          sources.put(item.id(), Objects.requireNonNull(prefill.sources().get(item.id())));
        }
      }
      if (!answers.isEmpty()) {
        contents.put(section, new SectionContent(answers, sources));
      }
    }
    return contents;
  }

  /** A referral or notification with its answers as they stand. */
  public Draft draft(Worker worker, UUID id) {
    Referral referral = desk.referral(worker, Action.READ_REFERRAL, id);
    desk.trace(ReferralAction.REFERRAL_VIEWED, referral);
    return read(referral);
  }

  Draft read(Referral referral) {
    Answers answers = Answers.none();
    Map<String, PrefillSource> sources = new HashMap<>();
    Map<Section, Long> versions = new EnumMap<>(Section.class);
    for (var entry : sections.list(referral).entrySet()) {
      SectionContent content = entry.getValue().content();
      answers = answers.and(content.given());
      sources.putAll(content.sources());
      versions.put(entry.getKey(), entry.getValue().version());
    }
    return new Draft(referral, Questionnaire.of(referral.route()), answers, sources, versions);
  }

  /**
   * Keeps the answers of a section. Answers to items that the section or the route does not have
   * are not kept, whatever was posted.
   *
   * @param shown version that the worker saw
   * @throws Refused when the answers are final
   */
  public Saved save(Worker worker, UUID id, Section section, long shown, Answers given) {
    Referral referral = desk.referral(worker, Action.PREPARE_REFERRAL, id);
    refuseUnlessOpen(referral);
    Draft before = read(referral);
    SectionContent content = content(before, section, given);
    if (sections.save(referral, section, content, shown, worker.id(), desk.now())) {
      writers.add(referral, worker.id());
      desk.trace(
          ReferralAction.REFERRAL_ANSWERED, referral, Detail.none().with("section", section));
      return new Saved.Kept(shown + 1);
    }
    Answers theirs = content(before, section, before.answers()).given();
    return new Saved.Clash(before.version(section), theirs);
  }

  private static SectionContent content(Draft before, Section section, Answers given) {
    Map<String, List<String>> answers = new LinkedHashMap<>();
    Map<String, PrefillSource> sources = new HashMap<>();
    for (Item item : before.questionnaire().items(section)) {
      List<String> values = given.list(item.id());
      answers.put(item.id(), values);
      PrefillSource source = before.sources().get(item.id());
      if (source != null && values.equals(before.answers().list(item.id()))) {
        sources.put(item.id(), source);
      }
    }
    return new SectionContent(answers, sources);
  }

  static void refuseUnlessOpen(Referral referral) {
    if (!referral.isOpen()) {
      throw Refused.because("referral.refused.final");
    }
  }

  /** Deletes a draft that will not be sent. */
  public void discard(Worker worker, UUID id, long version) {
    Referral referral = desk.referral(worker, Action.PREPARE_REFERRAL, id);
    refuseUnlessOpen(referral);
    desk.trace(ReferralAction.REFERRAL_DISCARDED, referral);
    traces.delete(id);
    forms.delete(at(referral, version));
  }

  private static Referral at(Referral referral, long version) {
    return new Referral(
        referral.id(),
        referral.reference(),
        referral.caseFile(),
        referral.person(),
        referral.organisation(),
        referral.route(),
        referral.state(),
        referral.begunBy(),
        referral.begunAt(),
        referral.frozenAt(),
        referral.sentOn(),
        referral.sentBy(),
        referral.hasHomeOfficeReference(),
        version);
  }

  /** A referral or notification without what was written in it. */
  @Transactional(readOnly = true)
  public Referral head(Worker worker, UUID id) {
    return desk.referral(worker, Action.READ_REFERRAL, id);
  }

  /** Everything else that there is about the same person, newest first: to warn, never to block. */
  @Transactional(readOnly = true)
  public List<Referral> others(Worker worker, UUID id) {
    Referral referral = desk.referral(worker, Action.READ_REFERRAL, id);
    return forms.ofPerson(referral.person()).stream()
        .filter(each -> !each.id().equals(id))
        .toList();
  }

  /** All of a case, newest first, as far as the one who asks may see them. */
  @Transactional(readOnly = true)
  public List<Referral> ofCase(UUID caseFile) {
    return forms.ofCase(caseFile);
  }

  /** All about a person that the one in force may see. */
  @Transactional(readOnly = true)
  public List<UUID> listOf(UUID person) {
    return forms.ofPerson(person).stream().map(Referral::id).toList();
  }

  /** The newest about a person that another body sent. */
  @Transactional(readOnly = true)
  public Optional<Referral> byOthers(UUID person) {
    return forms.ofPerson(person).stream().filter(Referral::isByOthers).findFirst();
  }

  /** The newest about a person. */
  @Transactional(readOnly = true)
  public Optional<Referral> newestOf(UUID person) {
    return forms.ofPerson(person).stream().findFirst();
  }
}
