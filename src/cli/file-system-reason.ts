const reasons: Readonly<Record<string, string>> = {
  EACCES: 'u hebt er geen rechten voor',
  EBUSY: 'het is in gebruik bij een ander programma',
  EDQUOT: 'uw ruimte op deze schijf is op',
  EEXIST: 'op die plaats staat een bestand of een snelkoppeling',
  EFBIG: 'het bestand is te groot voor deze schijf',
  EINVAL: 'deze naam mag hier niet',
  EIO: 'de schijf of de verbinding ermee hapert',
  EISDIR: 'het is een map, geen bestand',
  ELOOP: 'de snelkoppelingen in dit pad verwijzen naar elkaar',
  EMFILE: 'er zijn te veel bestanden tegelijk open',
  ENAMETOOLONG: 'de naam of het pad is te lang',
  ENOENT: 'een deel van dit pad bestaat niet (meer), of is een snelkoppeling naar niets',
  ENOSPC: 'de schijf is vol',
  ENOTDIR: 'een deel van dit pad is een bestand, geen map',
  ENOTEMPTY: 'op deze plaats staat een map met bestanden',
  EPERM: 'u hebt er geen rechten voor',
  EROFS: 'deze schijf is alleen te lezen',
  ETXTBSY: 'het is in gebruik bij een ander programma',
  UNKNOWN: 'het is in gebruik, of niet op deze computer aanwezig',
};

/** What the file system has against it, in Dutch, without a full stop. */
export const fileSystemReason = (code: string): string => reasons[code] ?? `het systeem meldt ${code}`;
