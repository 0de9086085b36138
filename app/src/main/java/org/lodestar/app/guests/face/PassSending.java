package org.lodestar.app.guests.face;

import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.guests.GuestsAction;
import org.lodestar.app.guests.Pass;
import org.lodestar.app.guests.PassEvent;
import org.lodestar.app.guests.PassWay;
import org.lodestar.app.guests.store.PassRows;
import org.lodestar.app.guests.store.tables.tables.records.PassRecord;
import org.lodestar.app.members.WorkMail;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Words;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.face.ReceiptCode;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * How a link reaches whom it is for. A letter goes to their mailbox without passing anybody's
 * screen; where the mail server does not take it, it goes on paper. Each time there is a new link,
 * and the one before, with the browser that it let in, is worth nothing.
 */
@Component
public class PassSending {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private final Passes passes;
  private final PassRows rows;
  private final PassDesk desk;
  private final ObjectProvider<WorkMail> mail;
  private final Words words;
  private final TransactionOperations transactions;

  PassSending(
      Passes passes,
      PassRows rows,
      PassDesk desk,
      ObjectProvider<WorkMail> mail,
      Words words,
      TransactionOperations transactions) {
    this.passes = passes;
    this.rows = rows;
    this.desk = desk;
    this.mail = mail;
    this.words = words;
    this.transactions = transactions;
  }

  /**
   * What is printed.
   *
   * @param link of which nothing is kept
   */
  public record Sheet(ReceiptCode link, Pass pass) {}

  private record Letter(String to, String body, ReceiptCode link) {
    @Override
    public String toString() {
      return "Letter";
    }
  }

  /**
   * Makes the link that is printed; one before it is worth nothing.
   *
   * @throws EditClash when something became of the link since it was looked at
   */
  public Sheet sheet(Worker worker, UUID id, long version) {
    return Objects.requireNonNull(
        transactions.execute(
            status -> {
              PassRecord row = passes.held(worker, id);
              if (row.getVersion() != version) {
                throw new EditClash();
              }
              ReceiptCode link = fresh(row, PassWay.SHEET);
              return new Sheet(link, desk.pass(row));
            }));
  }

  private ReceiptCode fresh(PassRecord row, PassWay way) {
    ReceiptCode link = ReceiptCode.fresh();
    rows.change(
        row,
        sent -> {
          desk.move(sent, PassEvent.SEND);
          Passes.close(sent);
          sent.setWay(way.name());
          sent.setLink(desk.mark(link));
        });
    desk.trace(GuestsAction.GUEST_LINK_MADE, row.getId(), Detail.none().with("way", way));
    return link;
  }

  /**
   * Sends a letter.
   *
   * @return whether it was taken; else the link goes on paper
   * @throws Refused when there is no address
   */
  public boolean letter(Worker worker, UUID id) {
    WorkMail carrier = mail.stream().filter(WorkMail::reaches).findFirst().orElse(null);
    if (carrier == null) {
      transactions.executeWithoutResult(status -> onPaper(worker, id));
      return false;
    }
    Letter letter =
        Objects.requireNonNull(transactions.execute(status -> written(worker, id, carrier)));
    boolean taken = carrier.send(letter.to(), say("guests.letter.subject"), letter.body());
    transactions.executeWithoutResult(status -> posted(worker, id, letter.link(), taken));
    return taken;
  }

  private void onPaper(Worker worker, UUID id) {
    rows.change(passes.held(worker, id), row -> row.setWay(PassWay.SHEET.name()));
  }

  private Letter written(Worker worker, UUID id, WorkMail carrier) {
    PassRecord row = passes.held(worker, id);
    Pass pass = desk.pass(row);
    PersonalText email = pass.who() == null ? null : pass.who().email();
    if (email == null) {
      throw Refused.because("guests.email.none");
    }
    ReceiptCode link = fresh(row, PassWay.LETTER);
    return new Letter(email.text(), body(worker, pass, carrier.address(), link), link);
  }

  private String body(Worker worker, Pass pass, String address, ReceiptCode link) {
    return say(
        "guests.letter.body",
        worker.organisationName(),
        address + "/by-link/" + link.grouped(),
        lastDay(pass));
  }

  private static String lastDay(Pass pass) {
    return DAY.format(PassDesk.lastDay(pass.until()));
  }

  /** A letter comes back late: what a colleague has sent since stays as it is. */
  private void posted(Worker worker, UUID id, ReceiptCode link, boolean taken) {
    PassRecord held = passes.held(worker, id);
    if (!taken && Arrays.equals(held.getLink(), desk.mark(link))) {
      rows.change(
          held,
          row -> {
            desk.move(row, PassEvent.COME_BACK);
            Passes.close(row);
            row.setWay(PassWay.SHEET.name());
          });
    }
    desk.trace(GuestsAction.GUEST_LINK_POSTED, id, Detail.none().with("taken", taken));
  }

  private String say(String key, Object... arguments) {
    return words.say(Language.ENGLISH, key, arguments);
  }
}
