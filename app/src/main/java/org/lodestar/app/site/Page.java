package org.lodestar.app.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a layout needs to draw the frame of one page, and the words and links for its content. Made
 * once for each request; immutable, but for what it had to say in English. A controller may ask for
 * it as an argument.
 */
public final class Page {
  /** Name of the hidden field by which one showing of a form is known. */
  public static final String ONCE = "form-showing";

  /** Identifier of the form whose typed words are kept when somebody chooses another language. */
  public static final String TYPED = "typed";

  /** Name of the field by which such a form comes back to be read in another language only. */
  public static final String READ_ON = "read-in";

  private static final List<Language> EACH_SCRIPT =
      List.of(
          Language.ROMANIAN,
          Language.ARABIC,
          Language.TIGRINYA,
          Language.UKRAINIAN,
          Language.VIETNAMESE);

  private final Words words;
  private final Reading reading;
  private final String path;
  private final String nonce;
  private final Partnership partnership;
  private final @Nullable Viewer viewer;
  private final List<NavItem> navigation;
  private final Supplier<Csrf> csrf;
  private final UnaryOperator<String> assets;
  private final Supplier<Optional<ForNow.Notice>> forNow;
  private final Function<Page, Optional<Subject>> subject;
  private final Supplier<Map<String, OneVoice.Sentence>> voice;
  private final Set<String> borrowed = ConcurrentHashMap.newKeySet();

  /** Name and value of the hidden field that proves that a form is ours. */
  public record Csrf(String name, String token) {}

  /** Made by {@code Pages}; tests may make their own. */
  public Page(
      Words words,
      Reading reading,
      String path,
      String nonce,
      Partnership partnership,
      @Nullable Viewer viewer,
      List<NavItem> navigation,
      Supplier<Csrf> csrf,
      UnaryOperator<String> assets,
      Supplier<Optional<ForNow.Notice>> forNow,
      Function<Page, Optional<Subject>> subject,
      Supplier<Map<String, OneVoice.Sentence>> voice) {
    this.words = words;
    this.reading = reading;
    this.path = path;
    this.nonce = nonce;
    this.partnership = partnership;
    this.viewer = viewer;
    this.navigation = List.copyOf(navigation);
    this.csrf = csrf;
    this.assets = assets;
    this.forNow = forNow;
    this.subject = subject;
    this.voice = voice;
  }

  /** A page in English for nobody in particular: for what is printed or frozen. */
  public static Page english(Words words, Partnership partnership, String path) {
    return new Page(
        words,
        Reading.in(Language.ENGLISH),
        path,
        "",
        partnership,
        null,
        List.of(),
        () -> new Csrf("", ""),
        UnaryOperator.identity(),
        Optional::empty,
        _ -> Optional.empty(),
        Map::of);
  }

  /** The words for a key in the language of the page; ICU patterns, positional arguments. */
  public String t(String key, @Nullable Object... arguments) {
    String worded = worded(key);
    String said = words.say(reading.language(), worded, arguments);
    if (language() != Language.ENGLISH && !words.translated(language(), worded)) {
      borrowed.add(said);
    }
    return said;
  }

  /** Whether these are English words, said because the language of the page has none for them. */
  public boolean borrowed(String said) {
    return borrowed.contains(said);
  }

  /** Whether anything was said in English so far because the language of the page has no words. */
  public boolean borrows() {
    return !borrowed.isEmpty();
  }

  /** The same in English, to stand beside a translation that must not be misunderstood. */
  public String english(String key, @Nullable Object... arguments) {
    return words.say(Language.ENGLISH, key, arguments);
  }

  /** Easy words for a key, where they are wanted and there are any. */
  private String worded(String key) {
    if (!reading.easy()) {
      return key;
    }
    String easy = Words.easyKey(key);
    return words.translated(reading.language(), easy) ? easy : key;
  }

  /** The words for a key that ends with the name of a constant: {@code t("x.status", OPEN)}. */
  public String name(String prefix, Enum<?> constant) {
    return t(prefix + "." + constant.name());
  }

  /** Whether there are words for this key. */
  public boolean has(String key) {
    return words.has(key);
  }

  /** Whether the language of the page has words of its own for this key. */
  public boolean says(String key) {
    return words.translated(language(), key);
  }

  /** An address within this site that keeps the language of the page. */
  public String link(String address) {
    return link(address, reading.language(), reading.easy());
  }

  /** The address of this very page in another language. */
  public String in(Language other) {
    return link(path, other, reading.easy() && words.easy(other));
  }

  /** Another address in another language: where a form goes that is kept while the words change. */
  public String in(String address, Language other) {
    return link(address, other, reading.easy() && words.easy(other));
  }

  /** The address of this very page in easy words, or in all its words. */
  public String easy(boolean easy) {
    return link(path, reading.language(), easy);
  }

  /** An address of the report in easy words, in the language of the page. */
  public String easyLink(String address) {
    return link(address, reading.language(), true);
  }

  private static String link(String address, Language language, boolean easy) {
    String parameters =
        Stream.of(
                language == Language.ENGLISH ? "" : "lang=" + language.tag(),
                easy ? "easy=yes" : "")
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining("&"));
    if (parameters.isEmpty()) {
      return address;
    }
    int hash = address.indexOf('#');
    String base = hash < 0 ? address : address.substring(0, hash);
    String fragment = hash < 0 ? "" : address.substring(hash);
    return base + (base.contains("?") ? "&" : "?") + parameters + fragment;
  }

  /** The address of a static file, with the hash of its content. */
  public String asset(String name) {
    return assets.apply(name);
  }

  /** 24 November 2026. */
  public String date(LocalDate date) {
    return Moments.date(date, reading.language());
  }

  /** 24 November 2026, as seen in London. */
  public String date(Instant moment) {
    return Moments.date(moment, reading.language());
  }

  /** 4pm, or 4:05pm, as seen in London. */
  public String time(Instant moment) {
    return Moments.time(moment, reading.language());
  }

  /** 24 November 2026 at 4pm, as seen in London. */
  public String dateTime(Instant moment) {
    return t("site.dateTime", date(moment), time(moment));
  }

  /** A moment by which something is due; the last minute of a day means the day. */
  public String dueBy(Instant moment) {
    LocalTime time = moment.atZone(Moments.LONDON).toLocalTime();
    return time.isBefore(LocalTime.of(23, 59)) ? dateTime(moment) : date(moment);
  }

  /** A text that people of the partnership typed, translated when it is one of our phrases. */
  public String phrase(String english) {
    return words.phrase(reading.language(), english);
  }

  /** The language in which the page is read. */
  public Language language() {
    return reading.language();
  }

  /** All languages that the page can be read in. */
  public List<Language> languages() {
    return reading.offered();
  }

  /** Some of the other languages: one of each script first, to be known at a glance. */
  public List<Language> otherLanguages(int most) {
    return Stream.concat(EACH_SCRIPT.stream(), reading.offered().stream())
        .distinct()
        .filter(each -> each != reading.language() && reading.offered().contains(each))
        .limit(most)
        .toList();
  }

  /** Whether nobody has checked the words of the page's language yet. */
  public boolean unchecked() {
    return !reading.checked();
  }

  /** Whether the page is read in easy words. */
  public boolean easy() {
    return reading.easy();
  }

  /** Whether the report can be read in easy words in the page's language. */
  public boolean hasEasy() {
    return words.easy(reading.language());
  }

  /** Path of this page without its parameters. */
  public String path() {
    return path;
  }

  /** The nonce that every script element carries. */
  public String nonce() {
    return nonce;
  }

  /** Full name of the partnership. */
  public String partnership() {
    return partnership.name();
  }

  /** Whether all people and cases are invented. */
  public boolean demonstration() {
    return partnership.demonstration();
  }

  /** Who is signed in, if anybody. */
  public Optional<Viewer> viewer() {
    return Optional.ofNullable(viewer);
  }

  /** Whether a link leads anywhere: not into what the partnership has switched off. */
  public boolean reaches(String address) {
    return viewer == null || viewer.reaches(address);
  }

  /**
   * The main navigation: each area that has anything for the reader. One of a single page is that
   * page.
   */
  public List<NavItem> areas() {
    return byArea().entrySet().stream().map(each -> line(each.getKey(), each.getValue())).toList();
  }

  private NavItem line(Area area, List<NavItem> pages) {
    return pages.size() == 1
        ? pages.getFirst()
        : new NavItem(
            english("site.area." + area.name()),
            area.href(),
            area,
            here().filter(area::equals).isPresent(),
            false);
  }

  /**
   * Pages of the area where the reader is, but what stands aside. None where it has only one, nor
   * on the area's own page, which tells of them.
   */
  public List<NavItem> rail() {
    List<NavItem> pages = here().map(byArea()::get).orElse(List.of());
    return pages.size() < 2 || pages.stream().noneMatch(NavItem::current)
        ? List.of()
        : pages.stream()
            .filter(each -> !each.aside() || each.current() || allAside(pages))
            .toList();
  }

  private static boolean allAside(List<NavItem> pages) {
    return pages.stream().allMatch(NavItem::aside);
  }

  /** Where the reader is, if it belongs to one of their areas. */
  public Optional<Area> here() {
    return navigation.stream()
        .filter(each -> each.current() || path.equals(each.area().href()))
        .map(NavItem::area)
        .findFirst();
  }

  /** Where the page belongs: at the line of the rail above it, else where its reader begins. */
  public String section() {
    return navigation.stream()
        .filter(NavItem::current)
        .map(NavItem::href)
        .findFirst()
        .orElse(viewer == null ? "/" : "/work");
  }

  /** All pages of the reader's by area, in their order. */
  public SortedMap<Area, List<NavItem>> byArea() {
    return navigation.stream()
        .collect(Collectors.groupingBy(NavItem::area, TreeMap::new, Collectors.toList()));
  }

  /** The hidden field of every form; asking for it may start a session. */
  public Csrf csrf() {
    return csrf.get();
  }

  /** What the page is about, where it is about somebody; asked for once, as it is drawn. */
  public Optional<Subject> subject() {
    return subject.apply(this);
  }

  /** What is arranged while things do not run as usual. */
  public Optional<ForNow.Notice> forNow() {
    return forNow.get();
  }

  /** What is to be done for now in place of ringing a service, where that is told to everybody. */
  public Optional<String> forNow(UUID service) {
    return forNow().map(notice -> notice.routes().get(service));
  }

  /**
   * What everybody says in the same words, by its key, if it may be said today. Whoever reads easy
   * words reads those that came along.
   */
  public Optional<OneVoice.Sentence> voice(String key) {
    return reading.easy() ? Optional.empty() : Optional.ofNullable(voice.get().get(key));
  }

  /**
   * A new value for each showing of a form, which says whose page it stands on: the same form sent
   * twice is carried out once, and never for somebody else.
   */
  public String once() {
    return LateForm.showing(viewer());
  }
}
