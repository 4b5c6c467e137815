interface Props {
  readonly email: string | undefined
  readonly phone: string | undefined
}

/** How to write to somebody and call them. */
export function Reach({email, phone}: Props) {
  return (
    <>
      {email && (
        <p>
          <a href={`mailto:${email}`}>{email}</a>
        </p>
      )}
      {phone && (
        <p>
          <a href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>{phone}</a>
        </p>
      )}
    </>
  )
}
