package org.lodestar.app.files;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much may come in. Settings {@code lodestar.files.*}.
 *
 * @param mostFiles of one report
 * @param largest one file
 * @param mostTogether all files of one report
 * @param piece the most that a script sends at once
 * @param keepFree nothing is taken when less of the disk would be left
 * @param uploads at the same time
 * @param slowestBytes a second, over half a minute; below it an upload is cut
 * @param orphan a file that belongs to nothing is swept away after so long
 * @param mostPixels of a picture of which a copy is made
 * @param mostPages of a document of which a copy is made
 * @param copies made at the same time
 * @param copyTime after so long the making of a copy is ended
 * @param copyMemory heap of the process that makes it, in megabytes
 */
@ConfigurationProperties("lodestar.files")
public record FileLimits(
    @DefaultValue("10") int mostFiles,
    @DefaultValue("100MB") DataSize largest,
    @DefaultValue("1000MB") DataSize mostTogether,
    @DefaultValue("4MB") DataSize piece,
    @DefaultValue("2GB") DataSize keepFree,
    @DefaultValue("400") int uploads,
    @DefaultValue("1024") int slowestBytes,
    @DefaultValue("6h") Duration orphan,
    @DefaultValue("50000000") long mostPixels,
    @DefaultValue("20") int mostPages,
    @DefaultValue("2") int copies,
    @DefaultValue("40s") Duration copyTime,
    @DefaultValue("256") int copyMemory) {}
