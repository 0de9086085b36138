package org.lodestar.app.boards.store;

import static org.lodestar.app.boards.store.tables.Tables.FORWARD_ITEM;
import static org.lodestar.app.boards.store.tables.Tables.MEMBERSHIP;
import static org.lodestar.app.boards.store.tables.Tables.TERMS;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.lodestar.app.boards.ForwardItem;
import org.lodestar.app.boards.Membership;
import org.lodestar.app.boards.Membership.Holder;
import org.lodestar.app.boards.Membership.Part;
import org.lodestar.app.boards.Membership.Seat;
import org.lodestar.app.boards.Terms;
import org.lodestar.app.boards.Terms.Quorum;
import org.lodestar.app.boards.store.tables.tables.records.MembershipRecord;
import org.lodestar.app.site.EditClash;
import org.springframework.stereotype.Component;

/** Seats, terms of reference and forward plans of boards. */
@Component
public class BoardRows {
  private final DSLContext sql;

  BoardRows(DSLContext sql) {
    this.sql = sql;
  }

  /** All members a board ever had: by their part, then in the order in which they came. */
  public List<Membership> members(UUID body) {
    return members(MEMBERSHIP.BODY.eq(body));
  }

  /** All members of all boards. */
  public List<Membership> members() {
    return members(org.jooq.impl.DSL.noCondition());
  }

  private List<Membership> members(Condition which) {
    return sql
        .selectFrom(MEMBERSHIP)
        .where(which)
        .orderBy(MEMBERSHIP.BEGINS, MEMBERSHIP.ID)
        .fetch(BoardRows::membership)
        .stream()
        .sorted(java.util.Comparator.comparing(each -> each.seat().part()))
        .toList();
  }

  private static Membership membership(MembershipRecord row) {
    return new Membership(
        row.getId(),
        row.getBody(),
        new Holder(row.getOrganisation(), row.getWorker(), row.getPost()),
        new Seat(Part.valueOf(row.getPart()), row.getDeputyOf(), row.getVoting()),
        row.getBegins(),
        row.getEnds(),
        row.getVersion());
  }

  /** Keeps a new one; keeping the same one again changes nothing. */
  public boolean insert(Membership added) {
    return sql.insertInto(MEMBERSHIP)
            .set(MEMBERSHIP.ID, added.id())
            .set(MEMBERSHIP.BODY, added.body())
            .set(MEMBERSHIP.ORGANISATION, added.holder().organisation())
            .set(MEMBERSHIP.WORKER, added.holder().worker())
            .set(MEMBERSHIP.POST, added.holder().post())
            .set(MEMBERSHIP.PART, added.seat().part().name())
            .set(MEMBERSHIP.DEPUTY_OF, added.seat().deputyOf())
            .set(MEMBERSHIP.VOTING, added.seat().voting())
            .set(MEMBERSHIP.BEGINS, added.begins())
            .set(MEMBERSHIP.ENDS, added.ends())
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  /** Changes one, if nobody else has since. */
  public void update(Membership changed) {
    int rows =
        sql.update(MEMBERSHIP)
            .set(MEMBERSHIP.ORGANISATION, changed.holder().organisation())
            .set(MEMBERSHIP.WORKER, changed.holder().worker())
            .set(MEMBERSHIP.POST, changed.holder().post())
            .set(MEMBERSHIP.PART, changed.seat().part().name())
            .set(MEMBERSHIP.DEPUTY_OF, changed.seat().deputyOf())
            .set(MEMBERSHIP.VOTING, changed.seat().voting())
            .set(MEMBERSHIP.BEGINS, changed.begins())
            .set(MEMBERSHIP.ENDS, changed.ends())
            .set(MEMBERSHIP.VERSION, changed.version() + 1)
            .where(MEMBERSHIP.ID.eq(changed.id()), MEMBERSHIP.VERSION.eq(changed.version()))
            .execute();
    unlessOne(rows);
  }

  /** Versions of the terms of reference, the last first. */
  public List<Terms> terms(UUID body) {
    return sql.selectFrom(TERMS)
        .where(TERMS.BODY.eq(body))
        .orderBy(TERMS.NUMBER.desc())
        .fetch(
            row ->
                new Terms(
                    row.getId(),
                    row.getBody(),
                    row.getNumber(),
                    new Terms.Content(
                        row.getWords(),
                        row.getBegins(),
                        new Quorum(Quorum.Kind.valueOf(row.getQuorumKind()), row.getQuorum())),
                    row.getAddedBy(),
                    row.getAddedAt().toInstant()));
  }

  /** Adds a version, if nobody else has added that number. */
  public void insert(Terms added) {
    Terms.Content content = added.content();
    int rows =
        sql.insertInto(TERMS)
            .set(TERMS.ID, added.id())
            .set(TERMS.BODY, added.body())
            .set(TERMS.NUMBER, added.number())
            .set(TERMS.WORDS, content.words())
            .set(TERMS.BEGINS, content.begins())
            .set(TERMS.QUORUM_KIND, content.quorum().kind().name())
            .set(TERMS.QUORUM, content.quorum().amount())
            .set(TERMS.ADDED_BY, added.addedBy())
            .set(TERMS.ADDED_AT, added.addedAt().atOffset(ZoneOffset.UTC))
            .onConflictDoNothing()
            .execute();
    unlessOne(rows);
  }

  /** What a board will look at and looked at, by month. */
  public List<ForwardItem> forward(UUID body) {
    return sql.selectFrom(FORWARD_ITEM)
        .where(FORWARD_ITEM.BODY.eq(body))
        .orderBy(FORWARD_ITEM.MONTH, FORWARD_ITEM.ID)
        .fetch(
            row ->
                new ForwardItem(
                    row.getId(),
                    row.getBody(),
                    YearMonth.from(row.getMonth()),
                    row.getTopic(),
                    row.getWho(),
                    ForwardItem.State.valueOf(row.getState()),
                    row.getVersion()));
  }

  /** One line of a forward plan. */
  public Optional<ForwardItem> forward(UUID body, UUID id) {
    return forward(body).stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** Keeps a new one; keeping the same one again changes nothing. */
  public void insert(ForwardItem added) {
    sql.insertInto(FORWARD_ITEM)
        .set(FORWARD_ITEM.ID, added.id())
        .set(FORWARD_ITEM.BODY, added.body())
        .set(FORWARD_ITEM.MONTH, added.month().atDay(1))
        .set(FORWARD_ITEM.TOPIC, added.topic())
        .set(FORWARD_ITEM.WHO, added.who())
        .set(FORWARD_ITEM.STATE, added.state().name())
        .onConflictDoNothing()
        .execute();
  }

  /** Changes one, if nobody else has since. */
  public void update(ForwardItem changed) {
    int rows =
        sql.update(FORWARD_ITEM)
            .set(FORWARD_ITEM.MONTH, changed.month().atDay(1))
            .set(FORWARD_ITEM.TOPIC, changed.topic())
            .set(FORWARD_ITEM.WHO, changed.who())
            .set(FORWARD_ITEM.STATE, changed.state().name())
            .set(FORWARD_ITEM.VERSION, changed.version() + 1)
            .where(FORWARD_ITEM.ID.eq(changed.id()), FORWARD_ITEM.VERSION.eq(changed.version()))
            .execute();
    unlessOne(rows);
  }

  private static void unlessOne(int rows) {
    if (rows != 1) {
      throw new EditClash();
    }
  }
}
