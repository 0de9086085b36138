package org.lodestar.app.library.face;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.library.NewsDates;
import org.lodestar.app.library.PageVersion;
import org.lodestar.app.library.PageWords;
import org.lodestar.app.library.PublicPage;
import org.lodestar.app.library.domain.NewsRules;
import org.lodestar.app.library.domain.PageGate;
import org.lodestar.app.library.store.PageRows;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * News and dates: public pages that editors add, in English alone, which end by themselves. One
 * writes; another approves and anybody of them takes off as with every other public page. They do
 * not lie before advisers, who are asked for longer than most news last.
 */
@Component
@Transactional
public class News {
  private static final Set<PublicPage.Kind> NEWS = Set.of(PublicPage.Kind.NEWS);

  /** As long as the name of a page may be. */
  private static final int LONGEST_SLUG = 60;

  private final PublicPages pages;
  private final PageRows rows;
  private final Messages messages;
  private final Policy policy;
  private final Audit audit;
  private final Clock clock;

  News(
      PublicPages pages,
      PageRows rows,
      Messages messages,
      Policy policy,
      Audit audit,
      Clock clock) {
    this.pages = pages;
    this.rows = rows;
    this.messages = messages;
    this.policy = policy;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * A piece of news as it is written.
   *
   * @param words of which it has title and lead
   * @param reason why it may be harder to read than it should be; else empty
   */
  public record Text(PageWords words, NewsDates dates, String reason) {}

  /**
   * What everybody reads today.
   *
   * @param coming events that are still to come, the next first
   * @param rest all other news, the newest first
   */
  public record Told(List<PublicPage> coming, List<PublicPage> rest) {
    public Told {
      coming = List.copyOf(coming);
      rest = List.copyOf(rest);
    }

    /** Whether there is nothing to read. */
    public boolean isEmpty() {
      return coming.isEmpty() && rest.isEmpty();
    }
  }

  /** All that is told today. */
  @Transactional(readOnly = true)
  public Told told() {
    LocalDate today = pages.today();
    List<PublicPage> all = rows.news(today).stream().filter(each -> each.told(today)).toList();
    return new Told(
        all.stream()
            .filter(each -> isComing(each.dates(), today))
            .sorted(Comparator.comparing(each -> from(each.dates())))
            .toList(),
        all.stream()
            .filter(each -> !isComing(each.dates(), today))
            .sorted(
                Comparator.comparing((PublicPage each) -> day(each.dates()))
                    .reversed()
                    .thenComparing(PublicPage::slug))
            .toList());
  }

  private static boolean isComing(@Nullable NewsDates dates, LocalDate today) {
    return dates != null && dates.coming(today);
  }

  private static LocalDate from(@Nullable NewsDates dates) {
    LocalDate from = dates == null ? null : dates.from();
    return from == null ? LocalDate.MAX : from;
  }

  private static LocalDate day(@Nullable NewsDates dates) {
    return dates == null ? LocalDate.MIN : dates.day();
  }

  /** A piece of news that is told today. Throws {@link NotFound}. */
  @Transactional(readOnly = true)
  public PublicPage show(String slug) {
    return pages.show(slug, NEWS, Language.ENGLISH).page();
  }

  /**
   * Writes a new piece of news, for a second person to approve. Sent twice, it is written once.
   *
   * @return the name by which its address knows it for ever
   * @throws Refused for what no news may be, and when there is one of this day and title already
   */
  public String add(Worker worker, Text text) {
    policy.require(worker, Action.EDIT_DOCUMENTS);
    check(text);
    String slug = slug(text.dates().day(), text.words().title());
    if (isWritten(worker, slug, text)) {
      return slug;
    }
    if (rows.find(slug).isPresent()) {
      throw Refused.at("title", "library.news.title.taken");
    }
    put(worker, slug, 1, text, null);
    return slug;
  }

  /** Whether this one wrote just this, and nothing became of it yet. */
  private boolean isWritten(Worker worker, String slug, Text text) {
    List<PageVersion> versions = rows.versions(slug);
    if (versions.size() != 1) {
      return false;
    }
    PageVersion only = versions.getFirst();
    return !only.approved()
        && only.writers().equals(Set.of(worker.id()))
        && only.words().equals(text.words())
        && text.dates().equals(only.dates())
        && only.reason().equals(text.reason());
  }

  /** Its day comes first, so that no page that comes with the platform ever has the same name. */
  private static String slug(LocalDate day, String title) {
    String letters = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String all = (day + "-" + letters).replaceAll("-+", "-");
    return all.substring(0, Math.min(all.length(), LONGEST_SLUG)).replaceAll("-$", "");
  }

  private void check(Text text) {
    List<Refusal> wrong =
        new ArrayList<>(
            NewsRules.check(text.words(), text.dates(), pages.today(), messages::isForPages));
    if (!text.reason().isEmpty() && !PageGate.says(text.reason())) {
      wrong.add(Refusal.of("reason", "library.pages.reason.short"));
    }
    Refused.unlessEmpty(wrong);
  }

  /**
   * Writes a version; the last one that nobody has approved is written anew.
   *
   * @param read code of what the writer read: of the draft, else of what stands
   * @throws Refused for what no news may be, and when nothing is different
   * @throws EditClash when it was approved or written anew meanwhile
   */
  public void write(Worker worker, String slug, int number, String read, Text text) {
    PublicPages.View view = pages.get(worker, slug);
    PageVersion stands = stands(view);
    check(text);
    boolean draft = !stands.approved();
    boolean same = stands.words().equals(text.words()) && text.dates().equals(stands.dates());
    if (draft && same && stands.reason().equals(text.reason())) {
      PublicPages.anew(view);
      // Nobody becomes the writer of what another one wrote.
      return;
    }
    if (number != view.next() || !stands.code().equals(read)) {
      throw new EditClash();
    }
    if (!draft && same) {
      throw Refused.because("library.pages.same");
    }
    put(worker, slug, number, text, draft ? stands : null);
  }

  /** What the next version begins with: the draft, else what was approved. */
  public static PageVersion stands(PublicPages.View view) {
    if (!view.page().kind().passing()) {
      throw new NotFound();
    }
    return view.versions().stream().findFirst().orElseThrow(NotFound::new);
  }

  private void put(
      Worker worker, String slug, int number, Text text, @Nullable PageVersion before) {
    rows.put(
        new PageVersion(
            slug,
            number,
            text.words(),
            text.reason(),
            worker.id(),
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            Set.of(worker.id()),
            null,
            null,
            text.dates()),
        before);
    audit.record(
        Entry.of(
            LibraryAudit.PUBLIC_PAGE_WRITTEN,
            ObjectRef.of(PublicPages.KIND, PublicPage.idOf(slug))));
  }
}
