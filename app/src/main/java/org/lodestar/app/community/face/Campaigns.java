package org.lodestar.app.community.face;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.community.Campaign;
import org.lodestar.app.community.Campaign.Move;
import org.lodestar.app.community.Campaign.Outcome;
import org.lodestar.app.community.Campaign.State;
import org.lodestar.app.community.CampaignBack;
import org.lodestar.app.community.CampaignScans;
import org.lodestar.app.community.CommunityAction;
import org.lodestar.app.community.domain.CampaignFact;
import org.lodestar.app.community.domain.CampaignMoves;
import org.lodestar.app.community.domain.CampaignRules;
import org.lodestar.app.community.domain.CampaignRules.Known;
import org.lodestar.app.community.domain.ScanWeeks;
import org.lodestar.app.community.store.CampaignBackRows;
import org.lodestar.app.community.store.CampaignRows;
import org.lodestar.app.community.store.OutreachFacts;
import org.lodestar.app.library.ApprovedSentence;
import org.lodestar.app.library.ApprovedWords;
import org.lodestar.app.library.MaterialsTaken;
import org.lodestar.app.library.OriginWords;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Organisation;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Hands;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.places.face.Wards;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.disclosure.ShownCount;
import org.lodestar.disclosure.small.SmallNumbers;
import org.lodestar.measures.Fact;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Campaigns: one plans, another signs off, their days alone start and end them, and somebody writes
 * down what came of it. They learn of nobody who was reached, nor whether anybody raised a worry.
 */
@Component
@Transactional
public class Campaigns {
  private static final SecureRandom RANDOM = new SecureRandom();

  /** Without vowels, so that no word comes about, and without what looks alike. */
  private static final String LETTERS = "bcdfghjkmnpqrstvwxz23456789";

  private static final int LENGTH = 6;

  private final CampaignRows rows;
  private final OutreachFacts facts;
  private final ApprovedWords words;
  private final CampaignGoals goals;
  private final Wards wards;
  private final Organisations organisations;
  private final Hands hands;
  private final OutreachDesk desk;
  private final Policy policy;
  private final MaterialsTaken materials;
  private final OriginWords origins;
  private final CampaignBackRows backs;

  Campaigns(
      CampaignRows rows,
      OutreachFacts facts,
      ApprovedWords words,
      CampaignGoals goals,
      Wards wards,
      Organisations organisations,
      Hands hands,
      OutreachDesk desk,
      Policy policy,
      MaterialsTaken materials,
      OriginWords origins,
      CampaignBackRows backs) {
    this.rows = rows;
    this.facts = facts;
    this.words = words;
    this.goals = goals;
    this.wards = wards;
    this.organisations = organisations;
    this.hands = hands;
    this.desk = desk;
    this.policy = policy;
    this.materials = materials;
    this.origins = origins;
    this.backs = backs;
  }

  /**
   * One of them.
   *
   * @param missing what keeps it from being signed off; empty for all but drafts
   * @param maySign whether the reader is a second person to all who wrote on it
   * @param back why it was sent back, changed since or not; null where nobody did
   */
  public record View(
      Campaign campaign,
      List<Refusal> missing,
      CampaignScans scans,
      boolean maySign,
      @Nullable CampaignBack back) {
    public View {
      missing = List.copyOf(missing);
    }

    /** Whether it stands as it was sent back. */
    public boolean isBack() {
      return back != null && back.stands(campaign);
    }
  }

  /** All of them, the first to begin first. */
  @Transactional(readOnly = true)
  public List<Campaign> list(Worker worker) {
    policy.require(worker, Action.READ_CAMPAIGNS);
    return rows.list();
  }

  /** The same for what counts what waits. */
  @Transactional(readOnly = true)
  public List<Campaign> all() {
    return rows.list();
  }

  /** Those of some drafts that lack nothing but a second person. */
  @Transactional(readOnly = true)
  public List<Campaign> whole(List<Campaign> drafts) {
    if (drafts.isEmpty()) {
      return List.of();
    }
    Known known = known(Set.of());
    return drafts.stream().filter(each -> missing(each.content(), known).isEmpty()).toList();
  }

  /** Those of some to all whose writers somebody is a second person. */
  @Transactional(readOnly = true)
  public List<Campaign> seconded(UUID worker, List<Campaign> some) {
    Set<UUID> writers =
        some.stream()
            .flatMap(each -> each.writers().stream())
            .collect(Collectors.toUnmodifiableSet());
    Set<UUID> apart = hands.apartFrom(worker, writers);
    return some.stream().filter(each -> apart.containsAll(each.writers())).toList();
  }

  /** One of them, if there is one. */
  @Transactional(readOnly = true)
  public Optional<Campaign> find(Worker worker, UUID id) {
    policy.require(worker, Action.READ_CAMPAIGNS);
    return rows.find(id);
  }

  /** One of them with what is said of it. Throws {@link NotFound}. */
  public View get(Worker worker, UUID id) {
    policy.require(worker, Action.READ_CAMPAIGNS);
    Campaign found = rows.find(id).orElseThrow(NotFound::new);
    desk.traceCampaign(CommunityAction.CAMPAIGN_VIEWED, id);
    return new View(
        found,
        found.state(desk.today()) == State.DRAFT ? missing(found.content()) : List.of(),
        ScanWeeks.of(rows.counts(id), found.content().days(), desk.today()),
        policy.allows(worker, Action.SIGN_CAMPAIGN) && hands.apart(worker.id(), found.writers()),
        backs.find(id).orElse(null));
  }

  /** Why one was sent back, for whoever changes it. */
  @Transactional(readOnly = true)
  public Optional<CampaignBack> back(Worker worker, UUID id) {
    policy.require(worker, Action.PLAN_CAMPAIGN);
    return backs.find(id);
  }

  /** Those of some that stand as they were sent back. */
  @Transactional(readOnly = true)
  public Set<UUID> back(List<Campaign> some) {
    Map<UUID, CampaignBack> sent =
        backs.all().stream().collect(Collectors.toMap(CampaignBack::campaign, Function.identity()));
    return some.stream()
        .filter(each -> stands(sent.get(each.id()), each))
        .map(Campaign::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean stands(@Nullable CampaignBack back, Campaign campaign) {
    return back != null && back.stands(campaign);
  }

  /**
   * How often files of what goes along were taken from its first day to its last, as the toolkit
   * counted; nothing where none of it is taken as a file. Others may have taken some too.
   */
  @Transactional(readOnly = true)
  public Optional<ShownCount> taken(Worker worker, Campaign campaign) {
    policy.require(worker, Action.READ_CAMPAIGNS);
    Set<String> items =
        campaign.content().assets().stream()
            .flatMap(each -> each.items().stream())
            .collect(Collectors.toSet());
    if (items.isEmpty()) {
      return Optional.empty();
    }
    Campaign.Days days = campaign.content().days();
    long taken =
        materials.taken(days.begins(), days.ends()).entrySet().stream()
            .filter(each -> items.contains(each.getKey()))
            .mapToLong(Map.Entry::getValue)
            .sum();
    return Optional.of(SmallNumbers.usual().shown(Math.min(taken, CampaignRules.MOST)));
  }

  private List<Refusal> missing(Campaign.Content content) {
    return missing(content, known(Set.of()));
  }

  private List<Refusal> missing(Campaign.Content content, Known known) {
    return CampaignRules.missing(content, known, goals.isShown(content.goal()), desk.today());
  }

  /** A partner that has left may stay, and not come to it. */
  private Known known(Set<UUID> partners) {
    List<ApprovedSentence> sentences = words.current(Language.ENGLISH);
    Set<UUID> taking =
        organisations.listAll().stream()
            .filter(each -> each.open() || partners.contains(each.id()))
            .map(Organisation::id)
            .collect(Collectors.toSet());
    return new Known(sentences, wards.names().keySet(), taking);
  }

  /**
   * Keeps what one says: a new one as a draft, which sent again changes nothing; another one as a
   * draft again, whoever signed it off before.
   *
   * @param version that was looked at; less than nought for a new one
   * @throws Refused when something is wrong with it, or it has ended
   * @throws org.lodestar.app.site.EditClash when somebody else changed it meanwhile
   */
  public void write(Worker worker, UUID id, Campaign.Content content, long version) {
    policy.require(worker, Action.PLAN_CAMPAIGN);
    rows.hold(id);
    Optional<Campaign> before = rows.find(id);
    if (before.isPresent() && version < 0) {
      return;
    }
    Set<UUID> partners = before.map(each -> each.content().partners()).orElse(Set.of());
    List<Refusal> wrong =
        new ArrayList<>(
            CampaignRules.check(content, known(partners), goals.isShown(content.goal())));
    origins
        .first(content.aim().why())
        .ifPresent(each -> wrong.add(new Refusal("why", "community.campaign.why.origin", each)));
    Refused.unlessEmpty(wrong);
    if (before.isEmpty()) {
      rows.insert(id, code(), content, worker.id(), desk.now());
    } else {
      change(worker, before.get(), content, version);
    }
    desk.traceCampaign(CommunityAction.CAMPAIGN_WRITTEN, id);
  }

  private void change(Worker worker, Campaign before, Campaign.Content content, long version) {
    State now = before.state(desk.today());
    CampaignMoves.TABLE.after(now, Move.CHANGE);
    unlessOver(before);
    Set<UUID> writers = new HashSet<>(Set.of(worker.id()));
    if (before.signed() == null) {
      writers.addAll(before.writers());
    }
    rows.update(before.id(), content, writers, version);
    unlessItRan(before.id(), now);
  }

  /** What ran to its end is not said any more: it lacks its outcome, and nothing else. */
  private void unlessOver(Campaign campaign) {
    if (!campaign.isOpen(desk.today())) {
      throw Refused.because("community.campaign.over");
    }
  }

  /** What never began did not run; what began did, whatever is changed later. */
  private void unlessItRan(UUID id, State before) {
    if (before == State.SIGNED) {
      rows.ran(id).ifPresent(facts::takeBack);
      rows.ran(id, null);
    }
  }

  private static String code() {
    StringBuilder code = new StringBuilder();
    for (int at = 0; at < LENGTH; at++) {
      code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return code.toString();
  }

  private Campaign held(UUID id) {
    rows.hold(id);
    return rows.find(id).orElseThrow(NotFound::new);
  }

  /**
   * Signs off what the worker has read: from now on its days decide. Doing it twice changes
   * nothing.
   *
   * @throws Refused when something is missing, or for whoever wrote on it or is not free of a
   *     writer
   * @throws org.lodestar.app.site.EditClash when somebody changed it meanwhile
   */
  public void sign(Worker worker, UUID id, long version) {
    policy.require(worker, Action.SIGN_CAMPAIGN);
    Campaign found = held(id);
    if (isSigned(worker, found)) {
      return;
    }
    CampaignMoves.TABLE.after(found.state(desk.today()), Move.SIGN);
    if (!hands.apart(worker.id(), found.writers())) {
      throw Refused.because("community.campaign.own");
    }
    if (backs.find(id).filter(each -> each.stands(found)).isPresent()) {
      throw Refused.because("community.campaign.back.stands");
    }
    Refused.unlessEmpty(missing(found.content()));
    rows.sign(id, worker.id(), desk.now(), version);
    backs.forget(id);
    tellThatItRuns(found);
    desk.traceCampaign(CommunityAction.CAMPAIGN_SIGNED, id);
  }

  /**
   * Sends a draft back to whoever wrote on it. A second time changes nothing.
   *
   * @throws Refused for a reason that is no sentence or says how somebody is reached, and for
   *     whoever wrote on it or is not free of a writer
   * @throws EditClash when somebody changed it meanwhile
   */
  public void sendBack(Worker worker, UUID id, String why, long version) {
    policy.require(worker, Action.SIGN_CAMPAIGN);
    Campaign found = held(id);
    CampaignMoves.TABLE.after(found.state(desk.today()), Move.RETURN);
    if (!hands.apart(worker.id(), found.writers())) {
      throw Refused.because("community.campaign.own");
    }
    if (found.version() != version) {
      throw new EditClash();
    }
    Refused.unlessEmpty(CampaignRules.checkBack(why));
    if (backs.find(id).filter(each -> each.stands(found)).isEmpty()) {
      backs.put(new CampaignBack(id, version, why, worker.id(), desk.now()));
      desk.traceCampaign(CommunityAction.CAMPAIGN_SENT_BACK, id);
    }
  }

  private static boolean isSigned(Worker worker, Campaign campaign) {
    Campaign.Signed signed = campaign.signed();
    return signed != null && signed.by().equals(worker.id());
  }

  /** Once, in the month in which it begins, also when it is signed off a second time. */
  private void tellThatItRuns(Campaign campaign) {
    Fact now = CampaignFact.ran(campaign.content().days());
    Optional<Fact> before = rows.ran(campaign.id());
    if (before.filter(now::equals).isEmpty()) {
      before.ifPresent(facts::takeBack);
      facts.tell(now);
      rows.ran(campaign.id(), now);
    }
  }

  /**
   * Takes it off at once: it is a draft again, and its link leads nowhere of its own. One person is
   * enough. Doing it twice changes nothing.
   *
   * @throws Refused when it has ended
   * @throws org.lodestar.app.site.EditClash when somebody changed it meanwhile
   */
  public void stop(Worker worker, UUID id, long version) {
    policy.require(worker, Action.PLAN_CAMPAIGN);
    Campaign found = held(id);
    State now = found.state(desk.today());
    if (now == State.DRAFT) {
      return;
    }
    CampaignMoves.TABLE.after(now, Move.STOP);
    unlessOver(found);
    rows.stop(id, version);
    unlessItRan(id, now);
    desk.traceCampaign(CommunityAction.CAMPAIGN_STOPPED, id);
  }

  /**
   * Closes one that began and whose last day has passed, with what came of it; or puts that right.
   *
   * @param said with any day of closing: the first one stays
   * @throws Refused when something is wrong with it, or it has not ended or never began
   * @throws org.lodestar.app.site.EditClash when somebody changed it meanwhile
   */
  public void close(Worker worker, UUID id, Outcome said, long version) {
    policy.require(worker, Action.PLAN_CAMPAIGN);
    Campaign found = held(id);
    State now = found.state(desk.today());
    CampaignMoves.TABLE.after(now, now == State.CLOSED ? Move.CORRECT : Move.CLOSE);
    if (now == State.DRAFT && !found.ran()) {
      throw Refused.because("community.campaign.stands.DRAFT");
    }
    if (!found.isOver(desk.today())) {
      throw Refused.because("community.campaign.notOver");
    }
    Refused.unlessEmpty(CampaignRules.check(said));
    Outcome before = found.outcome();
    Outcome outcome =
        new Outcome(
            said.attendance(),
            said.downloads(),
            said.posters(),
            said.note(),
            before == null ? desk.today() : before.closed());
    Fact fact = CampaignFact.closed(found.content().days().ends(), outcome);
    rows.told(id).ifPresent(facts::takeBack);
    facts.tell(fact);
    rows.close(id, outcome, fact, version);
    desk.traceCampaign(CommunityAction.CAMPAIGN_CLOSED, id);
  }
}
