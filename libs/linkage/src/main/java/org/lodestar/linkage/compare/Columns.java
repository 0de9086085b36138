package org.lodestar.linkage.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.model.Expression;
import org.lodestar.linkage.model.Expression.Side;
import org.lodestar.linkage.table.Column;
import org.lodestar.linkage.table.ColumnBuilder;
import org.lodestar.linkage.table.Table;
import org.lodestar.linkage.text.Glyphs;
import org.lodestar.linkage.text.Outlines;

/**
 * The columns of a table, and those that follow from them: what a condition asks of one record
 * alone is worked out before any pair is looked at, and once for all conditions. Not for several
 * threads.
 */
public final class Columns {
  private final Table table;
  private final Map<Expression, Column> derived = new HashMap<>();
  private final Map<Column, Glyphs[]> glyphs = new HashMap<>();
  private final Map<Column, Outlines> outlines = new HashMap<>();
  private final Map<Reading, @Nullable Object[]> read = new HashMap<>();

  public Columns(Table table) {
    this.table = table;
  }

  public Table table() {
    return table;
  }

  /** Whether a part of a condition touches one of the records only, and that at least. */
  public static boolean isOneSided(Expression part) {
    return part.refs().map(Expression.Ref::side).distinct().count() == 1;
  }

  /** Whether the two are equal exactly when they are written the same: 5 is 5.0 is not so. */
  public static boolean isSameWriting(Expression a, Expression b) {
    return ValueKind.isSameWriting(a, b);
  }

  /** Which record it touches. */
  public static Side side(Expression part) {
    return part.refs().findFirst().orElseThrow().side();
  }

  /** The column of what a one-sided part is worth for each record. */
  public Column of(Expression part) {
    Expression turned = turned(part);
    Column known = derived.get(turned);
    if (known == null) {
      known = derive(turned);
      derived.put(turned, known);
    }
    return known;
  }

  /** The distinct values of a column made ready for comparison. */
  Glyphs[] glyphs(Column column) {
    return glyphs.computeIfAbsent(
        column,
        each -> {
          Glyphs[] all = new Glyphs[each.distinct()];
          for (int code = 0; code < all.length; code++) {
            all[code] = Glyphs.of(each.value(code));
          }
          return all;
        });
  }

  /** What tells quickly that two distinct values of a column have little in common. */
  Outlines outlines(Column column) {
    return outlines.computeIfAbsent(column, each -> Outlines.of(glyphs(each)));
  }

  /** The distinct values of a column as an agreement reads them; null where it cannot. */
  @Nullable Object[] read(String name, Agreements.Agreement agreement, Column column) {
    return read.computeIfAbsent(
        new Reading(name, column),
        _ -> {
          @Nullable Object[] all = new Object[column.distinct()];
          for (int code = 0; code < all.length; code++) {
            all[code] = agreement.read().apply(column.value(code));
          }
          return all;
        });
  }

  private record Reading(String name, Column column) {}

  private Column derive(Expression part) {
    if (part instanceof Expression.Ref ref) {
      return table.column(ref.column());
    }
    List<String> touched = part.refs().map(Expression.Ref::column).distinct().toList();
    if (touched.size() == 1) {
      return table
          .column(touched.getFirst())
          .map(
              part.toString(),
              value -> text(Evaluation.of(part, _ -> value)),
              text(Evaluation.of(part, _ -> null)));
    }
    return byRecord(part, touched);
  }

  private Column byRecord(Expression part, List<String> touched) {
    Map<String, Column> columns =
        touched.stream().collect(Collectors.toMap(name -> name, table::column));
    ColumnBuilder builder = new ColumnBuilder(part.toString());
    for (int row = 0; row < table.size(); row++) {
      int at = row;
      builder.addWorkedOut(
          text(
              Evaluation.of(
                  part, ref -> Objects.requireNonNull(columns.get(ref.column())).at(at))));
    }
    return builder.build();
  }

  private static @Nullable String text(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Double number -> Functions.plain(number);
      case List<?> list -> list.toString();
      default -> value.toString();
    };
  }

  /** The same part asked of the left record, so that both sides share one column. */
  static Expression turned(Expression part) {
    return switch (part) {
      case Expression.Ref ref -> new Expression.Ref(ref.column(), Side.LEFT);
      case Expression.Text text -> text;
      case Expression.Num number -> number;
      case Expression.Call call ->
          new Expression.Call(call.name(), call.arguments().stream().map(Columns::turned).toList());
      case Expression.Compare compare ->
          new Expression.Compare(compare.sign(), turned(compare.left()), turned(compare.right()));
      case Expression.IsNull isNull -> new Expression.IsNull(turned(isNull.value()));
      case Expression.And and ->
          new Expression.And(and.parts().stream().map(Columns::turned).toList());
      case Expression.Or or -> new Expression.Or(or.parts().stream().map(Columns::turned).toList());
      case Expression.Not not -> new Expression.Not(turned(not.part()));
    };
  }
}
