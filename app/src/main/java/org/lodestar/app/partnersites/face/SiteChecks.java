package org.lodestar.app.partnersites.face;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.lodestar.app.directory.Purpose;
import org.lodestar.app.directory.Service;
import org.lodestar.app.directory.face.Helplines;
import org.lodestar.app.ground.OwnAddress;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.partnersites.Found;
import org.lodestar.app.partnersites.Reached;
import org.lodestar.app.partnersites.SitePage;
import org.lodestar.app.partnersites.domain.Helpline;
import org.lodestar.app.partnersites.domain.PageRules;
import org.lodestar.app.partnersites.domain.SiteAddress;
import org.lodestar.app.partnersites.domain.WrongRuns;
import org.lodestar.app.partnersites.store.PageFacts;
import org.lodestar.app.partnersites.store.SitePageRows;
import org.lodestar.app.partnersites.store.SitePageRows.Held;
import org.lodestar.app.partnersites.store.SitePageRows.Told;
import org.lodestar.app.site.Capabilities;
import org.lodestar.app.site.Capability.Key;
import org.lodestar.app.site.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Looks at the pages that are due: each once a night, and those that somebody asked for. Pages of
 * one host are looked at one after the other, some hosts beside each other, and nothing of the
 * database is held meanwhile.
 */
@Component
public class SiteChecks {
  private static final Logger LOG = LoggerFactory.getLogger(SiteChecks.class);
  private static final Standing TASK = Standing.task("partner-pages");
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final LocalTime NIGHT = LocalTime.of(2, 0);

  /** Pages that are looked at in one night without anybody asking. */
  private static final int MOST_A_NIGHT = 500;

  /** Where it lay with us, it is tried again after this. */
  private static final Duration AGAIN = Duration.ofHours(2);

  private static final int OK = 200;
  private static final int AT_ONCE = 50;
  private static final int HOSTS_AT_ONCE = 8;

  /** Whoever holds pages and does not come back lets them go after this. */
  private static final Duration HELD = Duration.ofMinutes(20);

  /** From so many hosts that are all silent on, it is our own line that is down. */
  private static final int HOSTS_THAT_TELL = 3;

  private final SitePageRows rows;
  private final PageFacts facts;
  private final PageReader reader;
  private final Helplines helplines;
  private final OwnAddress own;
  private final Capabilities capabilities;
  private final TransactionOperations transactions;
  private final Clock clock;

  SiteChecks(
      SitePageRows rows,
      PageFacts facts,
      PageReader reader,
      Helplines helplines,
      OwnAddress own,
      Capabilities capabilities,
      TransactionOperations transactions,
      Clock clock) {
    this.rows = rows;
    this.facts = facts;
    this.reader = reader;
    this.helplines = helplines;
    this.own = own;
    this.capabilities = capabilities;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Looks at all that are due; returns how many. Nothing is while the partnership does without. */
  public int run() {
    int looked = 0;
    List<Held> due = due();
    while (!due.isEmpty()) {
      keep(ours(look(due)));
      looked += due.size();
      due = due();
    }
    return looked;
  }

  private List<Held> due() {
    return TASK.<List<Held>, RuntimeException>call(
        () -> Objects.requireNonNull(transactions.execute(_ -> hold())));
  }

  private List<Held> hold() {
    if (!capabilities.on(Key.PARTNER_SITES)) {
      return List.of();
    }
    Instant now = now();
    Instant night = night(now);
    int left = MOST_A_NIGHT - rows.checkedSince(night);
    return rows.hold(now, now.plus(HELD), night, AT_ONCE, left);
  }

  /** When the last night began. */
  static Instant night(Instant now) {
    ZonedDateTime here = now.atZone(LONDON);
    ZonedDateTime tonight = here.with(NIGHT);
    return (tonight.isAfter(here) ? tonight.minusDays(1) : tonight).toInstant();
  }

  private Map<Held, Found> look(List<Held> due) {
    PageRules rules = rules();
    Map<String, List<Held>> byHost =
        due.stream().collect(Collectors.groupingBy(each -> host(each)));
    Map<Held, Found> found = new ConcurrentHashMap<>();
    try (ExecutorService hosts =
        Executors.newFixedThreadPool(HOSTS_AT_ONCE, Thread.ofVirtual().factory())) {
      Executor each = hosts;
      byHost.values().forEach(pages -> each.execute(() -> look(pages, rules, found)));
    }
    return found;
  }

  /** Pages of one host; one that is silent twice is left alone for a while. */
  private void look(List<Held> pages, PageRules rules, Map<Held, Found> found) {
    int silent = 0;
    for (Held page : pages) {
      Found one =
          silent < 2
              ? look(page, rules)
              : Found.none(Reached.NOT_TRIED, page.page().content().expects());
      silent = one.reached().isMaybeOurs() ? silent + 1 : 0;
      found.put(page, one);
    }
  }

  /** Nobody asks for an invented page: it is as it was left. */
  private Found look(Held held, PageRules rules) {
    if (SiteAddress.isInvented(held.page().content().address())) {
      return Found.none(Reached.NOT_TRIED, held.page().content().expects());
    }
    try {
      return reader.read(held.page().content(), rules);
    } catch (RuntimeException e) {
      // Whatever a page did to us is no reason to look at no other; what it holds stays out of
      // logs.
      LOG.warn("A page of a partner could not be judged: {}", e.getClass().getSimpleName());
      return Found.none(Reached.UNREADABLE, held.page().content().expects());
    }
  }

  private static String host(Held held) {
    return URI.create(held.page().content().address()).getHost();
  }

  /**
   * Judges what an invented page says as if it had been fetched, which nobody can.
   *
   * @throws IllegalArgumentException when its address may be somebody's
   */
  public void invent(UUID page, String html) {
    PageRules rules = rules();
    TASK.run(
        () ->
            transactions.executeWithoutResult(
                _ -> rows.only(page).ifPresent(each -> keep(each, judged(each, rules, html)))));
  }

  private static Found judged(Held held, PageRules rules, String html) {
    SitePage.Content page = held.page().content();
    if (!SiteAddress.isInvented(page.address())) {
      throw new IllegalArgumentException("what a page says is read there");
    }
    return rules.judge(
        page.address(),
        page.expects(),
        OK,
        "text/html; charset=utf-8",
        html.getBytes(StandardCharsets.UTF_8));
  }

  /** What is judged against, as it is now. */
  PageRules rules() {
    Set<Service> shown =
        TASK.<Set<Service>, RuntimeException>call(
            () -> Set.copyOf(helplines.list(Language.ENGLISH)));
    List<Helpline> numbers =
        shown.stream()
            .filter(each -> each.callable() && !each.number().isEmpty())
            .map(
                each ->
                    new Helpline(
                        each.number(),
                        each.purpose() == Purpose.NATIONAL_HELPLINE,
                        !each.purpose().forStaff()))
            .toList();
    String host = own.known().map(each -> URI.create(each).getHost()).orElse(null);
    return new PageRules(numbers, host, LocalDate.ofInstant(clock.instant(), LONDON));
  }

  /** Where nobody answers at all, it says nothing about anybody's page. */
  private static Map<Held, Found> ours(Map<Held, Found> found) {
    long hosts = found.keySet().stream().map(SiteChecks::host).distinct().count();
    boolean silent =
        hosts >= HOSTS_THAT_TELL
            && found.values().stream().allMatch(each -> each.reached().isMaybeOurs());
    if (!silent) {
      return found;
    }
    LOG.warn("No partner's page answered: our own line may be down");
    return found.keySet().stream()
        .collect(
            Collectors.toMap(
                each -> each,
                each -> Found.none(Reached.NOT_TRIED, each.page().content().expects())));
  }

  private void keep(Map<Held, Found> found) {
    List<Held> held = new ArrayList<>(found.keySet());
    for (Held each : held) {
      Found one = found.get(each);
      if (one != null) {
        TASK.run(() -> transactions.executeWithoutResult(_ -> keep(each, one)));
      }
    }
  }

  private void keep(Held held, Found found) {
    Instant at = now();
    if (found.reached() == Reached.NOT_TRIED) {
      rows.leave(held.page().id(), at.plus(AGAIN));
      return;
    }
    WrongRuns runs = held.runs().after(found.verdict(), at);
    LocalDate today = LocalDate.ofInstant(at, LONDON);
    Told told = PageFacts.after(held.told(), found.verdict(), today);
    if (rows.found(held, found, runs, told, at)) {
      facts.tell(held.told(), told);
    } else {
      // It was changed while we looked: what was found is about what it was before.
      rows.leave(held.page().id(), at);
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
