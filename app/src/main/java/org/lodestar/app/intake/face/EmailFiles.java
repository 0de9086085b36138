package org.lodestar.app.intake.face;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.lodestar.app.files.Already;
import org.lodestar.app.files.HeldFile;
import org.lodestar.app.files.NotTaken;
import org.lodestar.app.files.Received;
import org.lodestar.app.files.WhyNot;
import org.lodestar.app.files.face.Uploads;
import org.lodestar.app.intake.domain.CameWith;
import org.lodestar.app.intake.domain.Email;
import org.lodestar.app.intake.domain.EmailParts;
import org.lodestar.app.intake.domain.EmailReader;
import org.springframework.stereotype.Component;

/**
 * Takes an e-mail apart that lies sealed already. Its words are read; what is attached flows from
 * one sealed file into another, by the limits of any upload, and is not looked at.
 */
@Component
public class EmailFiles {
  private final Uploads uploads;

  EmailFiles(Uploads uploads) {
    this.uploads = uploads;
  }

  /** An e-mail that was read, and what came with it. */
  public record Split(Email email, CameWith files) {}

  /**
   * Takes it apart. Call this outside a transaction: it reads and writes files.
   *
   * @throws IOException when the sealed e-mail cannot be read any more
   */
  public Split split(HeldFile whole) throws IOException {
    Email email;
    try (InputStream in = uploads.open(whole)) {
      email = EmailReader.file(in.readNBytes(EmailReader.MOST_BYTES));
    }
    Apart apart = new Apart(new Already(0, whole.size()));
    EmailParts.End end;
    try (InputStream in = uploads.open(whole)) {
      end = EmailParts.each(in, apart);
    }
    CameWith files = new CameWith(whole, apart.held, apart.refused, end);
    boolean cut = email.cut() || whole.size() > EmailReader.MOST_BYTES && email.text().isBlank();
    return new Split(email.with(files.names(), cut), files);
  }

  /** Takes one file after the other, as many as a report may have. */
  private final class Apart implements EmailParts.Taker {
    private static final int MOST_NAMED = 50;

    private final List<HeldFile> held = new ArrayList<>();
    private final List<NotTaken> refused = new ArrayList<>();
    private Already sum;

    Apart(Already sum) {
      this.sum = sum;
    }

    @Override
    public void take(String name, String declared, InputStream in) {
      Received received =
          sum.files() >= uploads.limits().mostFiles()
              ? uploads.refuse(WhyNot.TOO_MANY, name)
              : uploads.take(name, declared, in, sum);
      switch (received) {
        case HeldFile file -> {
          held.add(file);
          sum = sum.plus(file.size());
        }
        case NotTaken not when refused.size() < MOST_NAMED -> refused.add(not);
        default -> {}
      }
    }
  }
}
