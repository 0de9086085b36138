package org.lodestar.app.site;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question of a form. It is asked by the key of its words: {@code risks.sector.name} asks for the
 * field {@code name} under those words, with {@code risks.sector.name.hint} as its hint where there
 * are such words. What differs is said by a copy: {@code Asked.area(page, key).most(500).rows(2)}.
 *
 * @param hint words below the label; null where there are none
 * @param empty words of the answer that is none, for a list to choose from
 * @param within questions below a legend of their own
 */
public record Asked(
    Kind kind,
    String name,
    String label,
    @Nullable String hint,
    List<Option> options,
    @Nullable String empty,
    List<Asked> within,
    Look look) {
  public Asked {
    options = List.copyOf(options);
    within = List.copyOf(within);
  }

  /** How it is answered. */
  public enum Kind {
    TEXT,
    NUMBER,
    AREA,
    DATE,
    UNCERTAIN_DATE,
    SELECT,
    RADIOS,
    /** Any number of answers. */
    BOXES,
    /** Several questions below one legend, which is the label. */
    GROUP,
    /** Sent along and not asked: the value is the label. */
    HIDDEN,
    /** Sent along as the form holds it. */
    KEPT
  }

  /** What is unusual about how it is drawn. */
  public enum Mark {
    /** Large answers to choose from, rather than small ones. */
    LARGE,
    /** Answers beside each other. */
    INLINE,
    /** The browser checks the spelling; some send what is typed elsewhere to do so. */
    SPELLED,
    /** Its label is the heading of the page. */
    HEADING,
    /** A number with a point in it. */
    DECIMAL,
    /** A day of which nobody would say at which age it was. */
    AGELESS
  }

  /**
   * How it is drawn.
   *
   * @param most characters; 0 where nothing is counted
   * @param rows of an area
   * @param width in characters; 0 for all there is
   */
  public record Look(int most, int rows, int width, Set<Mark> marks) {
    private static final Look USUAL = new Look(0, 4, 0, Set.of());
    private static final Look OF_NUMBERS = new Look(0, 4, 5, Set.of());

    public Look {
      marks = Set.copyOf(marks);
    }

    private Look and(Mark mark) {
      Set<Mark> all = EnumSet.of(mark);
      all.addAll(marks);
      return new Look(most, rows, width, all);
    }
  }

  /** Whether it is drawn so. */
  public boolean is(Mark mark) {
    return look.marks.contains(mark);
  }

  private static Asked of(Kind kind, Page page, String key, List<Option> options) {
    String hint = key + ".hint";
    return new Asked(
        kind,
        key.substring(key.lastIndexOf('.') + 1),
        page.t(key),
        page.has(hint) ? page.t(hint) : null,
        options,
        kind == Kind.SELECT ? page.t("site.choose") : null,
        List.of(),
        kind == Kind.NUMBER ? Look.OF_NUMBERS : Look.USUAL);
  }

  /** Under words that a key alone does not give, such as those with a name in them. */
  public static Asked of(Kind kind, String name, String label) {
    return of(kind, name, label, List.of());
  }

  /** The same with answers to choose from. */
  public static Asked of(Kind kind, String name, String label, List<Option> options) {
    Look look = kind == Kind.NUMBER ? Look.OF_NUMBERS : Look.USUAL;
    return new Asked(kind, name, label, null, options, null, List.of(), look);
  }

  /** A line of text. */
  public static Asked text(Page page, String key) {
    return of(Kind.TEXT, page, key, List.of());
  }

  /** A number, as digits. */
  public static Asked number(Page page, String key) {
    return of(Kind.NUMBER, page, key, List.of());
  }

  /** Several lines. */
  public static Asked area(Page page, String key) {
    return of(Kind.AREA, page, key, List.of());
  }

  /** A day; the field is a {@link TypedDate}. */
  public static Asked date(Page page, String key) {
    return of(Kind.DATE, page, key, List.of());
  }

  /** A day that may be known roughly; the field is a {@link TypedUncertainDate}. */
  public static Asked uncertainDate(Page page, String key) {
    return of(Kind.UNCERTAIN_DATE, page, key, List.of());
  }

  /** One of a list; the first entry is none of them and says so. */
  public static Asked select(Page page, String key, List<Option> options) {
    return of(Kind.SELECT, page, key, options);
  }

  /** The same from an enum whose words stand below the key. */
  public static Asked select(Page page, String key, Enum<?>... constants) {
    return select(page, key, Option.all(page, key, constants));
  }

  /** One of a few. */
  public static Asked radios(Page page, String key, List<Option> options) {
    return of(Kind.RADIOS, page, key, options);
  }

  /** The same from an enum whose words stand below the key. */
  public static Asked radios(Page page, String key, Enum<?>... constants) {
    return radios(page, key, Option.all(page, key, constants));
  }

  /** Any of a few. */
  public static Asked boxes(Page page, String key, List<Option> options) {
    return of(Kind.BOXES, page, key, options);
  }

  /** The same from an enum whose words stand below the key. */
  public static Asked boxes(Page page, String key, Enum<?>... constants) {
    return boxes(page, key, Option.all(page, key, constants));
  }

  /** Any of many, in groups with a legend each. */
  public static Asked boxesInGroups(Page page, String key, List<Option.Group> groups) {
    Asked boxes = of(Kind.BOXES, page, key, List.of());
    List<Asked> within =
        groups.stream().map(each -> of(Kind.GROUP, "", each.legend(), each.options())).toList();
    return new Asked(
        boxes.kind, boxes.name, boxes.label, boxes.hint, List.of(), null, within, boxes.look);
  }

  /** The groups of its answers. */
  public List<Option.Group> groups() {
    return within.stream().map(each -> new Option.Group(each.label(), each.options())).toList();
  }

  /** Questions below a legend. */
  public static Asked group(String legend, List<Asked> within) {
    return new Asked(Kind.GROUP, "", legend, null, List.of(), null, within, Look.USUAL);
  }

  /** Sent along with this value. */
  public static Asked hidden(String name, String value) {
    return of(Kind.HIDDEN, name, value);
  }

  /** Sent along as the form holds it, such as the version that was looked at. */
  public static Asked kept(String name) {
    return of(Kind.KEPT, name, "");
  }

  /** Of another field than the one that the key ends with. */
  public Asked named(String field) {
    return new Asked(kind, field, label, hint, options, empty, within, look);
  }

  /** With words for a label that say more than those below its key. */
  public Asked label(String words) {
    return new Asked(kind, name, words, hint, options, empty, within, look);
  }

  /** With this hint, or without any. */
  public Asked hint(@Nullable String words) {
    return new Asked(kind, name, label, words, options, empty, within, look);
  }

  /** With these words for the answer that is none; with null there is no such answer. */
  public Asked empty(@Nullable String words) {
    return new Asked(kind, name, label, hint, options, words, within, look);
  }

  private Asked look(Look other) {
    return new Asked(kind, name, label, hint, options, empty, within, other);
  }

  /** With so many characters at the most, which are counted. */
  public Asked most(int most) {
    return look(new Look(most, look.rows, look.width, look.marks));
  }

  /** As high as so many lines. */
  public Asked rows(int rows) {
    return look(new Look(look.most, rows, look.width, look.marks));
  }

  /** As wide as so many characters; 0 for all there is. */
  public Asked width(int width) {
    return look(new Look(look.most, look.rows, width, look.marks));
  }

  /** With large answers. */
  public Asked large() {
    return look(look.and(Mark.LARGE));
  }

  /** With its answers beside each other. */
  public Asked inline() {
    return look(look.and(Mark.INLINE));
  }

  /** In words whose spelling the browser checks. */
  public Asked spelled() {
    return look(look.and(Mark.SPELLED));
  }

  /** As the one question of its page. */
  public Asked heading() {
    return look(look.and(Mark.HEADING));
  }

  /** As a number with a point in it. */
  public Asked decimal() {
    return look(look.and(Mark.DECIMAL));
  }

  /** Without an age among its answers. */
  public Asked ageless() {
    return look(look.and(Mark.AGELESS));
  }
}
