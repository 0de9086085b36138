package org.lodestar.linkage.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.fault.LinkageException;
import org.lodestar.linkage.model.Expression;
import org.lodestar.linkage.model.Expression.Side;
import org.lodestar.linkage.model.Expression.Sign;
import org.lodestar.linkage.table.Column;
import org.lodestar.linkage.text.Glyphs;

/**
 * Makes conditions ready to be asked of millions of pairs. Not for several threads; the tests are.
 */
public final class Tests {
  private final Columns columns;

  public Tests(Columns columns) {
    this.columns = columns;
  }

  /** The condition as a test of two records by their numbers. */
  public PairTest of(Expression condition) {
    check(condition);
    return compile(condition);
  }

  /** A function that is not known is told before anything is worked out. */
  private static void check(Expression part) {
    if (part instanceof Expression.Call call && !Functions.exists(call.name())) {
      Functions.call(call.name(), new Object[] {""});
    }
    part.within().forEach(Tests::check);
  }

  private PairTest compile(Expression condition) {
    return switch (condition) {
      case Expression.And and -> all(and.parts(), PairTest.FALSE);
      case Expression.Or or -> all(or.parts(), PairTest.TRUE);
      case Expression.Not not -> not(compile(not.part()));
      case Expression.IsNull isNull when Columns.isOneSided(isNull.value()) ->
          isNull(isNull.value());
      case Expression.Compare compare -> compare(compare);
      default -> plain(condition);
    };
  }

  /** One that decides decides; else any that is unknown makes all unknown. */
  private PairTest all(List<Expression> parts, int deciding) {
    PairTest[] all = parts.stream().map(this::compile).toArray(PairTest[]::new);
    return new PairTests.All(all, deciding);
  }

  private static PairTest not(PairTest part) {
    return (left, right) -> {
      int value = part.test(left, right);
      return value == PairTest.UNKNOWN ? value : 1 - value;
    };
  }

  private PairTest isNull(Expression value) {
    int[] codes = columns.of(value).codes();
    return new PairTests.Absent(codes, Columns.side(value) == Side.LEFT);
  }

  private PairTest compare(Expression.Compare compare) {
    Expression left = compare.left();
    Expression right = compare.right();
    if (Columns.isOneSided(left)
        && Columns.isOneSided(right)
        && Columns.side(left) != Columns.side(right)
        && isEquality(compare.sign())
        && ValueKind.isSameWriting(left, right)) {
      return Columns.side(left) == Side.LEFT
          ? same(left, right, compare.sign())
          : same(right, left, compare.sign());
    }
    Optional<Likeness> likeness = likeness(compare);
    if (likeness.isPresent()) {
      return threshold(likeness.get());
    }
    return agreement(compare);
  }

  private static boolean isEquality(Sign sign) {
    return sign == Sign.EQUAL || sign == Sign.NOT_EQUAL;
  }

  /** Equal numbers of a shared dictionary, or of two brought onto one. */
  private PairTest same(Expression left, Expression right, Sign sign) {
    Column a = columns.of(left);
    Column b = columns.of(right);
    int[] of = a.codes();
    int[] with = a == b ? b.codes() : translated(a, b);
    return new PairTests.Same(of, with, sign == Sign.EQUAL);
  }

  /** The values of one column by the numbers of another; below -1 where the other has no such. */
  public static int[] translated(Column to, Column from) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int code = 0; code < to.distinct(); code++) {
      numbers.put(to.value(code), code);
    }
    int[] map = new int[from.distinct()];
    for (int code = 0; code < map.length; code++) {
      map[code] = numbers.getOrDefault(from.value(code), -2 - code);
    }
    int[] codes = new int[from.size()];
    for (int row = 0; row < codes.length; row++) {
      codes[row] = from.code(row) == Column.ABSENT ? Column.ABSENT : map[from.code(row)];
    }
    return codes;
  }

  /** A known function of a column on each side, set against a number. */
  record Likeness(
      Kernel kernel, String name, Expression left, Expression right, Sign sign, double threshold) {}

  static Optional<Likeness> likeness(Expression condition) {
    if (condition instanceof Expression.Compare compare
        && compare.left() instanceof Expression.Call call
        && compare.right() instanceof Expression.Num number
        && call.arguments().size() == 2
        && Kernels.find(call.name()).isPresent()) {
      Expression a = call.arguments().getFirst();
      Expression b = call.arguments().getLast();
      if (Columns.isOneSided(a)
          && Columns.isOneSided(b)
          && Columns.side(a) == Side.LEFT
          && Columns.side(b) == Side.RIGHT) {
        return Optional.of(
            new Likeness(
                Kernels.find(call.name()).get(),
                call.name(),
                a,
                b,
                compare.sign(),
                number.value()));
      }
    }
    return Optional.empty();
  }

  private PairTest threshold(Likeness likeness) {
    Column a = columns.of(likeness.left());
    Column b = columns.of(likeness.right());
    int[] of = a.codes();
    int[] with = b.codes();
    Glyphs[] left = columns.glyphs(a);
    Glyphs[] right = columns.glyphs(b);
    GlyphTest test = glyphTest(likeness);
    if (a == b && isClosed(likeness.sign())) {
      boolean similarity = likeness.sign() == Sign.AT_LEAST;
      LeastShared least = new LeastShared(likeness.kernel(), likeness.threshold(), similarity);
      return new Reaches(of, left, columns.outlines(a), least, test);
    }
    return (l, r) -> {
      int x = of[l];
      int y = with[r];
      if (x == Column.ABSENT || y == Column.ABSENT) {
        return PairTest.UNKNOWN;
      }
      return PairTest.of(test.holds(left[x], right[y]));
    };
  }

  private static boolean isClosed(Sign sign) {
    return sign == Sign.AT_LEAST || sign == Sign.AT_MOST;
  }

  /** How two values agree, each distinct one read once, set against a word or a number. */
  private PairTest agreement(Expression.Compare compare) {
    Optional<Agreements.Agreement> agreement =
        compare.left() instanceof Expression.Call call
                && call.arguments().size() == 2
                && isConstant(compare.right())
                && Columns.isOneSided(call.arguments().getFirst())
                && Columns.isOneSided(call.arguments().getLast())
                && Columns.side(call.arguments().getFirst()) == Side.LEFT
                && Columns.side(call.arguments().getLast()) == Side.RIGHT
            ? Agreements.find(call.name())
            : Optional.empty();
    return agreement.isPresent()
        ? agreement(compare, (Expression.Call) compare.left(), agreement.get())
        : plain(compare);
  }

  private static boolean isConstant(Expression part) {
    return part instanceof Expression.Text || part instanceof Expression.Num;
  }

  private PairTest agreement(
      Expression.Compare compare, Expression.Call call, Agreements.Agreement agreement) {
    Column a = columns.of(call.arguments().getFirst());
    Column b = columns.of(call.arguments().getLast());
    @Nullable Object[] left = columns.read(call.name(), agreement, a);
    @Nullable Object[] right = columns.read(call.name(), agreement, b);
    Object constant =
        compare.right() instanceof Expression.Text text
            ? text.value()
            : ((Expression.Num) compare.right()).value();
    return (l, r) -> {
      Object x = a.code(l) == Column.ABSENT ? null : left[a.code(l)];
      Object y = b.code(r) == Column.ABSENT ? null : right[b.code(r)];
      Object value = x == null || y == null ? null : agreement.compare().apply(x, y);
      return truth(Evaluation.compare(compare.sign(), value, constant));
    };
  }

  private static GlyphTest glyphTest(Likeness likeness) {
    Kernel kernel = likeness.kernel();
    double t = likeness.threshold();
    return switch (likeness.sign()) {
      case AT_LEAST -> (a, b) -> kernel.atMost(a, b) >= t && kernel.of(a, b) >= t;
      case MORE -> (a, b) -> kernel.atMost(a, b) > t && kernel.of(a, b) > t;
      case AT_MOST -> (a, b) -> kernel.upTo(a, b, t) <= t;
      case LESS -> (a, b) -> kernel.upTo(a, b, t) < t;
      case EQUAL -> (a, b) -> kernel.of(a, b) == t;
      case NOT_EQUAL -> (a, b) -> kernel.of(a, b) != t;
    };
  }

  /** Value by value. */
  private PairTest plain(Expression condition) {
    Map<Expression.Ref, Column> touched = new HashMap<>();
    condition.refs().forEach(ref -> touched.put(ref, columns.of(ref)));
    return (left, right) -> {
      Object value =
          Evaluation.of(
              condition,
              ref ->
                  Objects.requireNonNull(touched.get(ref))
                      .at(ref.side() == Side.LEFT ? left : right));
      return truth(value);
    };
  }

  private static int truth(@Nullable Object value) {
    if (value == null) {
      return PairTest.UNKNOWN;
    }
    if (value instanceof Double number) {
      return PairTest.of(number != 0);
    }
    throw new LinkageException("A condition is a text where it must be true or false.");
  }
}
