package org.lodestar.app.partnersites.face;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Organisation;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.partnersites.PartnerSiteAudit;
import org.lodestar.app.partnersites.SitePage;
import org.lodestar.app.partnersites.Verdict;
import org.lodestar.app.partnersites.domain.SiteAddress;
import org.lodestar.app.partnersites.store.SitePageRows;
import org.lodestar.app.site.AnswerDay;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Pages of partners as the editor keeps them, and as whoever administers a partner sees them. */
@Component
@Transactional
public class PartnerSites {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  /** A promise of longer is none: meanwhile people ring a wrong number. */
  private static final int LONGEST_PROMISE = 60;

  /** Nobody's page is looked at twice within this because somebody presses twice. */
  private static final Duration APART = Duration.ofMinutes(10);

  private final SitePageRows rows;
  private final Organisations organisations;
  private final Policy policy;
  private final Audit audit;
  private final Clock clock;

  PartnerSites(
      SitePageRows rows, Organisations organisations, Policy policy, Audit audit, Clock clock) {
    this.rows = rows;
    this.organisations = organisations;
    this.policy = policy;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * A partner with its pages.
   *
   * @param paused whether nobody looks at them for now
   * @param told when somebody told it last what is to be mended; null where nobody did
   */
  public record View(
      UUID organisation,
      String name,
      boolean paused,
      @Nullable Instant told,
      List<SitePage> pages) {
    public View {
      pages = List.copyOf(pages);
    }

    /** How many pages came out so when they were looked at. */
    public int count(Verdict verdict) {
      return (int) pages.stream().filter(each -> each.verdict() == verdict).count();
    }

    /** How many of its pages can be told right or wrong. */
    public int known() {
      return count(Verdict.RIGHT) + count(Verdict.WRONG);
    }

    /** Whether somebody who trusts one of them may ring a wrong number. */
    public boolean isNumberWrong() {
      return pages.stream().anyMatch(SitePage::isNumberWrong);
    }

    /** When the last of them was looked at. */
    public Optional<Instant> checkedAt() {
      return pages.stream()
          .flatMap(each -> Optional.ofNullable(each.state()).stream())
          .map(SitePage.State::checkedAt)
          .max(Comparator.naturalOrder());
    }

    /** Whether one of them waits to be looked at because somebody asked. */
    public boolean isAsked() {
      return pages.stream().anyMatch(SitePage::asked);
    }
  }

  /** All partners with pages, by name. */
  public List<View> list(Worker worker) {
    policy.require(worker, Action.READ_PARTNER_SITES);
    audit.record(Entry.of(PartnerSiteAudit.PARTNER_SITES_LISTED, ObjectRef.all("PARTNER_SITE")));
    Set<UUID> paused = rows.paused();
    Map<UUID, Instant> told = rows.lastTold();
    Map<UUID, List<SitePage>> pages =
        rows.listed().stream().collect(Collectors.groupingBy(SitePage::organisation));
    return organisations.listAll().stream()
        .filter(each -> pages.containsKey(each.id()) || paused.contains(each.id()))
        .map(each -> view(each, paused, told, pages.getOrDefault(each.id(), List.of())))
        .toList();
  }

  private static View view(
      Organisation partner, Set<UUID> paused, Map<UUID, Instant> told, List<SitePage> pages) {
    return new View(
        partner.id(), partner.name(), paused.contains(partner.id()), told.get(partner.id()), pages);
  }

  /** Partners that a page can be listed for. */
  @Transactional(readOnly = true)
  public List<Organisation> partners(Worker worker) {
    policy.require(worker, Action.EDIT_PARTNER_SITES);
    return organisations.list();
  }

  /** One partner. Throws {@link NotFound}. */
  public View get(Worker worker, UUID organisation) {
    policy.require(worker, Action.READ_PARTNER_SITES);
    return viewed(organisation);
  }

  /** The worker's own organisation. */
  public View own(Worker worker) {
    policy.require(worker, Action.ADMINISTER_OWN_ORGANISATION);
    return viewed(worker.organisation());
  }

  private View viewed(UUID organisation) {
    Organisation partner = organisations.find(organisation).orElseThrow(NotFound::new);
    trace(PartnerSiteAudit.PARTNER_SITE_VIEWED, organisation);
    return view(partner, rows.paused(), rows.lastTold(), rows.listed(organisation));
  }

  /** One page that is listed. Throws {@link NotFound}. */
  @Transactional(readOnly = true)
  public SitePage page(Worker worker, UUID id) {
    policy.require(worker, Action.EDIT_PARTNER_SITES);
    return rows.find(id).filter(SitePage::listed).orElseThrow(NotFound::new);
  }

  /**
   * Lists a page, which is looked at within minutes; listing the same one again changes nothing.
   *
   * @throws Refused when something is wrong with it, or its address is listed already
   */
  public void add(Worker worker, UUID id, UUID organisation, SitePage.Content content) {
    policy.require(worker, Action.EDIT_PARTNER_SITES);
    if (rows.find(id).isPresent()) {
      return;
    }
    List<Refusal> wrong = new ArrayList<>();
    if (organisations.find(organisation).filter(Organisation::open).isEmpty()) {
      wrong.add(Refusal.of("organisation", "partnersites.organisation.missing"));
    }
    wrong.addAll(wrongWith(content));
    Refused.unlessEmpty(wrong);
    if (!rows.insert(id, organisation, clean(content), worker.id(), now())) {
      throw taken();
    }
    trace(PartnerSiteAudit.PARTNER_PAGE_ADDED, organisation);
  }

  private static List<Refusal> wrongWith(SitePage.Content content) {
    return SiteAddress.fault(content.address()).stream()
        .map(each -> Refusal.of("address", "partnersites.address." + each))
        .toList();
  }

  private static SitePage.Content clean(SitePage.Content content) {
    return new SitePage.Content(SiteAddress.clean(content.address()), content.expects());
  }

  private static Refused taken() {
    return Refused.at("address", "partnersites.address.taken");
  }

  /**
   * Changes a page, or takes it away.
   *
   * @throws Refused when something is wrong with it, or its address is listed already
   * @throws org.lodestar.app.site.EditClash when somebody else changed it meanwhile
   */
  public void change(Worker worker, SitePage changed) {
    SitePage before = page(worker, changed.id());
    List<Refusal> wrong = new ArrayList<>(wrongWith(changed.content()));
    LocalDate promised = changed.promised();
    if (promised != null && !promised.equals(before.promised()) && !isPromise(promised)) {
      wrong.add(Refusal.of("promised", "partnersites.promised.wrong"));
    }
    Refused.unlessEmpty(wrong);
    SitePage kept =
        new SitePage(
            before.id(),
            before.organisation(),
            clean(changed.content()),
            changed.listed(),
            promised,
            before.asked(),
            before.state(),
            changed.version());
    if (!rows.update(before, kept)) {
      throw taken();
    }
    trace(PartnerSiteAudit.PARTNER_PAGE_CHANGED, before.organisation());
  }

  private boolean isPromise(LocalDate day) {
    LocalDate today = today();
    return !day.isBefore(today) && !day.isAfter(today.plusDays(LONGEST_PROMISE));
  }

  /** Asks for the pages of a partner to be looked at now, but for those that just were. */
  public void ask(Worker worker, UUID organisation) {
    policy.require(worker, Action.EDIT_PARTNER_SITES);
    Instant now = now();
    if (rows.ask(organisation, now, now.minus(APART)) > 0) {
      trace(PartnerSiteAudit.PARTNER_SITE_CHECK_ASKED, organisation);
    }
  }

  /** Says whether the pages of a partner are looked at; saying it twice changes nothing. */
  public void pause(Worker worker, UUID organisation, boolean paused) {
    policy.require(worker, Action.EDIT_PARTNER_SITES);
    if (organisations.find(organisation).isEmpty()) {
      throw new NotFound();
    }
    if (rows.paused().contains(organisation) != paused) {
      rows.pause(organisation, paused, worker.id(), now());
      trace(
          paused ? PartnerSiteAudit.PARTNER_SITE_PAUSED : PartnerSiteAudit.PARTNER_SITE_RESUMED,
          organisation);
    }
  }

  /** Pages about which somebody has to do something. */
  @Transactional(readOnly = true)
  public List<SitePage> alarming() {
    LocalDate today = today();
    return rows.wrong().stream().filter(each -> each.isAlarming(today)).toList();
  }

  /**
   * The same but for what a partner was told of since it stands so, for two working days: who told
   * it can do no more meanwhile. Whoever leads, and the partner, are reminded all the while.
   */
  @Transactional(readOnly = true)
  public List<SitePage> untold() {
    Map<UUID, Instant> told = rows.lastTold();
    LocalDate today = today();
    return alarming().stream()
        .filter(each -> !rests(each, told.get(each.organisation()), today))
        .toList();
  }

  private static boolean rests(SitePage page, @Nullable Instant told, LocalDate today) {
    SitePage.State state = page.state();
    return told != null
        && state != null
        && !state.since().isAfter(told)
        && !restsUntil(told).isBefore(today);
  }

  /** Until when a partner that was told has time to mend its pages before editors are reminded. */
  public static LocalDate restsUntil(Instant told) {
    return AnswerDay.of(LocalDate.ofInstant(told, LONDON));
  }

  /** Notes that somebody told a partner what is to be mended; the last time counts. */
  public void tell(Worker worker, UUID organisation) {
    policy.require(worker, Action.EDIT_PARTNER_SITES);
    if (organisations.find(organisation).isEmpty()) {
      throw new NotFound();
    }
    rows.noteTold(organisation, worker.id(), now());
    trace(PartnerSiteAudit.PARTNER_SITE_TOLD, organisation);
  }

  private void trace(PartnerSiteAudit action, UUID organisation) {
    audit.record(Entry.of(action, ObjectRef.of("PARTNER_SITE", organisation)));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), LONDON);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
