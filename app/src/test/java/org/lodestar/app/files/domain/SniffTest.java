package org.lodestar.app.files.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.files.FileKind;

class SniffTest {
  @ParameterizedTest
  @CsvSource({
    "FFD8FFE000104A464946, JPEG",
    "89504E470D0A1A0A0000000D, PNG",
    "474946383961, GIF",
    "524946460000000057454250565038 4C, WEBP",
    "0000001866747970686569630000, HEIC",
    "0000001C667479706D703432, VIDEO",
    "00000014667479703367 7034, VIDEO",
    "00000014667479707174 2020, VIDEO",
    "0000001C667479704D344120, SOUND",
    "4944330300, SOUND",
    "2321414D520A, SOUND",
    "4F67675300, SOUND",
    "524946460000000057415645, SOUND",
    "255044462D312E37, PDF",
    "D0CF11E0A1B11AE1, OLD_OFFICE",
    "504B0304140000, ZIP",
    "504B0506000000, ZIP",
    "48656C6C6F, TEXT",
    "3C73766720786D6C6E73, TEXT",
    "4D5A900003000000, UNKNOWN",
    "7F454C4602010100, UNKNOWN",
    "00, UNKNOWN"
  })
  void tellsTheKindByTheFirstBytes(String hex, FileKind kind) {
    assertThat(Sniff.kind(HexFormat.of().parseHex(hex.replace(" ", "")))).isEqualTo(kind);
  }

  @Test
  void aNameThatLiesChangesNothing() throws IOException {
    assertThat(Sniff.kind(zip("[Content_Types].xml", "word/document.xml")))
        .isEqualTo(FileKind.WORD);
    assertThat(Sniff.kind(zip("[Content_Types].xml", "xl/workbook.xml"))).isEqualTo(FileKind.EXCEL);
    assertThat(Sniff.kind(zip("holiday.jpg"))).isEqualTo(FileKind.ZIP);
    assertThat(Sniff.kind(openDocument())).isEqualTo(FileKind.OPEN_DOCUMENT);
    assertThat(Sniff.kind(new byte[0])).isEqualTo(FileKind.UNKNOWN);
  }

  private static byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(1);
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] openDocument() throws IOException {
    byte[] type = "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      ZipEntry entry = new ZipEntry("mimetype");
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(type.length);
      CRC32 sum = new CRC32();
      sum.update(type);
      entry.setCrc(sum.getValue());
      zip.putNextEntry(entry);
      zip.write(type);
    }
    return bytes.toByteArray();
  }
}
